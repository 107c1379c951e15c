package io.github.paperlistings.text.tex;

/** Tells what kind of word a place in a text stands in, so that addresses and paths stay whole. */
public final class WordContext {

  private static final int LONGEST_WORD = 200;

  private WordContext() {}

  /** Whether a slash stands before the place in its word: an address or a path. */
  static boolean isInPath(String text, int at) {
    for (int i = wordStart(text, at); i < at; i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  /** Whether the place stands in a word that has a scheme or begins with {@code www.}. */
  public static boolean isInUrl(String text, int at) {
    int start = wordStart(text, at);
    for (int i = start; i + 3 <= at; i++) {
      if (text.startsWith("://", i)) {
        return true;
      }
    }
    return text.startsWith("www.", start) && at >= start + 4;
  }

  /** Whether the place stands in a path that begins with the letter of a drive. */
  static boolean isInDrivePath(String text, int at) {
    int start = wordStart(text, at);
    return text.startsWith(":\\", start + 1) && TexScan.isAsciiLetter(text.charAt(start));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0
        && !Character.isWhitespace(text.charAt(start - 1))
        && at - start < LONGEST_WORD) {
      start--;
    }
    return start;
  }
}
