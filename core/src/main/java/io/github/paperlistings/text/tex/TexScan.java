package io.github.paperlistings.text.tex;

/** Looks ahead in TeX without changing anything. */
final class TexScan {

  /** No argument in a formula is longer; looking further would take long. */
  private static final int LONGEST_GROUP = 300;

  private TexScan() {}

  /** The letters of a control word, empty for another sign. */
  static String name(String text, int start) {
    int end = start;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The brace that closes the one at {@code open}, or -1. */
  static int closingBrace(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_GROUP);
    if (open >= limit || text.charAt(open) != '{') {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first character that is no blank. */
  static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a text is one character, in whatever plane. */
  static boolean isSingle(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  /** Whether a letter or digit of ASCII stands at an index, as most arguments are. */
  static boolean isAlphanumeric(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return isAsciiLetter(c) || c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
