package io.github.paperlistings.link.find;

/** Addresses in markup that name a vocabulary and lead nowhere: {@code xmlns:xlink="http://…"}. */
final class Namespaces {

  private static final String DECLARATION = "xmlns";

  /** Prefixes are short: {@code xlink}, {@code mml}. */
  private static final int LONGEST_PREFIX = 20;

  private Namespaces() {}

  /** Whether an address is the value of a declaration in a tag. */
  static boolean isDeclared(String text, int start) {
    int at = start - 2;
    if (at < 0 || text.charAt(at) != '=' || "\"'".indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    int limit = Math.max(0, at - LONGEST_PREFIX);
    int name = at;
    while (name > limit && Letters.isWord(text.charAt(name - 1))) {
      name--;
    }
    int end = name > 0 && text.charAt(name - 1) == ':' ? name - 1 : at;
    return text.regionMatches(end - DECLARATION.length(), DECLARATION, 0, DECLARATION.length());
  }
}
