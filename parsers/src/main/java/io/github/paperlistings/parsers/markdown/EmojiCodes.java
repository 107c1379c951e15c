package io.github.paperlistings.parsers.markdown;

/** The codes that GitHub shows as emoji: {@code :star:}, {@code :fire:}. */
final class EmojiCodes {

  private static final int LONGEST = 40;

  private EmojiCodes() {}

  /** The text without codes. */
  static String without(String text) {
    int at = text.indexOf(':');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      int end = end(text, at);
      if (end > 0) {
        out.append(text, copied, at);
        copied = end;
      }
      at = text.indexOf(':', Math.max(end, at + 1));
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Behind the code that starts at a colon, or -1. */
  private static int end(String text, int colon) {
    if (colon > 0 && Character.isLetterOrDigit(text.charAt(colon - 1))) {
      return -1;
    }
    int at = colon + 1;
    int last = Math.min(text.length(), colon + LONGEST);
    while (at < last && isCodePart(text.charAt(at))) {
      at++;
    }
    boolean letters = at > colon + 2 && Character.isLetter(text.charAt(colon + 1));
    boolean closed = at < text.length() && text.charAt(at) == ':';
    boolean apart = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return letters && closed && apart ? at + 1 : -1;
  }

  private static boolean isCodePart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '+';
  }
}
