package io.github.paperlistings.parse;

/**
 * The head element of a page. Publishers put so much of scripts and styles into it that what it
 * says of the paper comes late: after 50 KB on pages of Nature, after 80 KB on those of Frontiers.
 */
final class PageHead {

  /** Longer heads are not waited for. */
  static final int LONGEST = 1 << 18;

  private PageHead() {}

  /** Whether a text starts a head element and does not end it. */
  static boolean isOpen(String text) {
    return indexOf(text, "<head", 0) >= 0 && end(text) < 0;
  }

  /** The head element, and so many characters behind it. */
  static String withStartOfBody(String text, int characters) {
    int end = end(text);
    return end < 0 ? text : text.substring(0, Math.min(text.length(), end + characters));
  }

  private static int end(String text) {
    int head = indexOf(text, "</head", 0);
    return head >= 0 ? head : indexOf(text, "<body", 0);
  }

  private static int indexOf(String text, String tag, int from) {
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.regionMatches(true, at, tag, 0, tag.length())) {
        return at;
      }
    }
    return -1;
  }
}
