package io.github.paperlistings.link;

import java.util.Locale;

/**
 * Joins the address of a repository that a blank broke: {@code https://github.com/ owner/ name}.
 * Only where what follows is the part that the address lacks.
 */
final class BrokenPath {

  private static final int MAX_PART = 100;

  private BrokenPath() {}

  static LinkEnd join(String text, LinkEnd link) {
    LinkEnd joined = link;
    while (lacksPart(joined.address()) && text.startsWith(" ", joined.end())) {
      LinkEnd longer = withPart(text, joined);
      if (longer.end() == joined.end()) {
        return joined;
      }
      joined = longer;
    }
    return joined;
  }

  /** A forge's address that ends in a slash before the owner or before the name. */
  private static boolean lacksPart(String address) {
    if (!address.endsWith("/")) {
      return false;
    }
    int path = address.indexOf('/');
    String host = address.substring(0, path).toLowerCase(Locale.ROOT);
    long slashes = address.chars().skip(path).filter(c -> c == '/').count();
    return slashes <= 2 && (host.equals("github.com") || host.equals("gitlab.com"));
  }

  private static LinkEnd withPart(String text, LinkEnd link) {
    int start = link.end() + 1;
    int end = start;
    while (end < text.length() && end - start < MAX_PART && isName(text.charAt(end))) {
      end++;
    }
    boolean owner = link.address().indexOf('/') == link.address().length() - 1;
    if (owner) {
      return end > start && text.startsWith("/", end) ? withRest(text, link, start, end) : link;
    }
    int nameEnd = withoutDots(text, start, end);
    boolean ends = nameEnd == text.length() || ".,;)".indexOf(text.charAt(nameEnd)) >= 0;
    return nameEnd > start && ends
        ? link.joined(nameEnd, text.substring(start, nameEnd), "blank")
        : link;
  }

  /** The owner with its slash, and the name if that is glued to it. */
  private static LinkEnd withRest(String text, LinkEnd link, int start, int slash) {
    int end = slash + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    int nameEnd = Math.max(slash + 1, withoutDots(text, slash + 1, end));
    return link.joined(nameEnd, text.substring(start, nameEnd), "blank");
  }

  private static int withoutDots(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    return last;
  }

  private static boolean isName(char c) {
    return LinkEnd.isWord(c) && c != '~' || c == '-' || c == '_' || c == '.';
  }
}
