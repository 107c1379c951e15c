package io.github.paperlistings.text;

/** Pictures at the ends of a title. */
final class Emoji {

  private Emoji() {}

  /** The index behind the pictures and blanks that a text begins with. */
  static int leadingEnd(String text) {
    int at = 0;
    while (at < text.length()
        && (isPart(text.codePointAt(at)) || at > 0 && text.charAt(at) == ' ')) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The index from which on there are only pictures and blanks. */
  static int trailingStart(String text) {
    int at = text.length();
    while (at > 0
        && (isPart(text.codePointBefore(at)) || at < text.length() && text.charAt(at - 1) == ' ')) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  /** The pictographic blocks, and what joins and varies pictures (UTS #51). */
  private static boolean isPart(int c) {
    return c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x2600 && c <= 0x27BF
        || c == 0x2B50
        || c == 0x2B55
        || c == 0xFE0F
        || c == 0x200D;
  }
}
