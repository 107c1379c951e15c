package io.github.paperlistings.text;

/**
 * The multiplication sign that Hugging Face loses: {@code 1.22$\times$} becomes {@code 1.22times}.
 * Only where it is glued to a digit, since "times" is a word.
 */
final class GluedTimes {

  private static final String WORD = "times";

  private GluedTimes() {}

  static boolean isIn(String text) {
    return next(text, 0) >= 0;
  }

  static String repair(String text) {
    int at = next(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = next(text, done)) {
      out.append(text, done, at).append('×');
      done = at + WORD.length();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The index of the next lost sign, or -1. */
  private static int next(String text, int from) {
    int at = text.indexOf(WORD, from);
    while (at >= 0 && !isGlued(text, at)) {
      at = text.indexOf(WORD, at + 1);
    }
    return at;
  }

  private static boolean isGlued(String text, int at) {
    int end = at + WORD.length();
    return at > 0
        && isDigit(text.charAt(at - 1))
        && (end == text.length() || !Character.isLetter(text.charAt(end)))
        && !isInName(text, at)
        && !(end < text.length() && "-_/".indexOf(text.charAt(end)) >= 0);
  }

  /** A token with a slash, an underscore or a letter in front is an address or a name. */
  private static boolean isInName(String text, int at) {
    int start = at;
    while (start > 0 && isNumberPart(text.charAt(start - 1))) {
      start--;
    }
    return start > 0
        && (Character.isLetter(text.charAt(start - 1))
            || "/_-=&%".indexOf(text.charAt(start - 1)) >= 0)
        && !text.startsWith(WORD, Math.max(0, start - WORD.length()));
  }

  private static boolean isNumberPart(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
