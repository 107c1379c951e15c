package io.github.paperlistings.text;

/** Looks ahead in TeX without changing anything. */
final class TexScan {

  /** No argument in a title or an abstract is longer; looking further would take long. */
  private static final int LONGEST_GROUP = 1_000;

  private TexScan() {}

  /**
   * The letter that an accent stands over, and the index behind it.
   *
   * @param letter the letter; empty where there is none
   * @param end the index behind the argument
   */
  record Argument(String letter, int end) {

    static final Argument MISSING = new Argument("", -1);

    boolean isMissing() {
      return letter.isEmpty();
    }
  }

  /** The letters of a control word, empty for another sign. */
  static String name(String text, int start) {
    int end = start;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** TeX takes blanks behind a control word; an empty group ends it too. */
  static int afterWord(String text, int end) {
    if (text.startsWith("{}", end)) {
      return end + 2;
    }
    boolean joined =
        text.startsWith(" ", end)
            && end + 1 < text.length()
            && Character.isLowerCase(text.charAt(end + 1));
    return joined ? end + 1 : end;
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

  /**
   * Reads {@code o}, {@code {o}}, {@code \i}, {@code {\i}}.
   *
   * @param word whether the accent is a control word, which needs a blank before a bare letter
   */
  static Argument letterArgument(String text, int start, boolean word) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean braced = at < text.length() && text.charAt(at) == '{';
    if (word && !braced && at == start && !text.startsWith("\\", at)) {
      return Argument.MISSING;
    }
    Argument letter = letter(text, braced ? at + 1 : at);
    if (letter.isMissing() || !braced) {
      return letter;
    }
    return text.startsWith("}", letter.end())
        ? new Argument(letter.letter(), letter.end() + 1)
        : Argument.MISSING;
  }

  private static Argument letter(String text, int at) {
    if (at >= text.length()) {
      return Argument.MISSING;
    }
    char c = text.charAt(at);
    if (c == '\\') {
      boolean dotless = text.startsWith("i", at + 1) || text.startsWith("j", at + 1);
      boolean ends = at + 2 >= text.length() || !isAsciiLetter(text.charAt(at + 2));
      return dotless && ends
          ? new Argument(text.substring(at + 1, at + 2), at + 2)
          : Argument.MISSING;
    }
    if (c == '\u0131') {
      return new Argument("i", at + 1);
    }
    return Character.isLetter(c) && !Character.isSurrogate(c)
        ? new Argument(String.valueOf(c), at + 1)
        : Argument.MISSING;
  }

  /** Whether the place stands in a word with a scheme or a path in front: a URL. */
  static boolean isInAddress(String text, int at) {
    for (int i = wordStart(text, at); i < at; i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  /** Whether the place stands in a word that has a scheme or begins with {@code www.}. */
  static boolean isInUrl(String text, int at) {
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
    return text.startsWith(":\\", start + 1) && isAsciiLetter(text.charAt(start));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 200) {
      start--;
    }
    return start;
  }

  /** The index behind the groups in braces that follow a command; {@code end} if none does. */
  static int afterGroups(String text, int end) {
    int at = end;
    for (int close = closingBrace(text, at); close >= 0; close = closingBrace(text, at)) {
      at = close + 1;
    }
    return at;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
