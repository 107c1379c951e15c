package io.github.paperlistings.text.tex;

import java.util.Optional;

/** Quotes, dashes and ties as TeX types them with ordinary signs. */
final class Punctuation {

  /**
   * Hyphens and quotes in braces of their own, as bibliographies protect them, by how many there
   * are.
   */
  private static final String[][] PROTECTED = {{"", "", "–", "—"}, {"", "‘", "“"}, {"", "’", "”"}};

  private static final int LONGEST_QUOTATION = 300;
  private static final int LONGEST_DASH = 3;

  private Punctuation() {}

  /** Where the quotation ends that opens here, and what its quotes are. */
  record Quotation(int contentStart, int contentEnd, int end, char open, char close) {}

  /** Whether a sign stands here that braces may hold alone. */
  static boolean isProtectable(String text, int at) {
    return at < text.length() && "'`-".indexOf(text.charAt(at)) >= 0;
  }

  /** A sign in braces: {@code {'}}. */
  static Optional<Converted> inBraces(String text, int open) {
    char sign = text.charAt(open + 1);
    int close = open + 2;
    while (close < text.length() && text.charAt(close) == sign) {
      close++;
    }
    String[] rows = PROTECTED[sign == '-' ? 0 : sign == '`' ? 1 : 2];
    int count = close - open - 1;
    return count < rows.length && !rows[count].isEmpty() && text.startsWith("}", close)
        ? Converted.of(rows[count], close + 1)
        : Optional.empty();
  }

  /** {@code ``x''}; in TeX a typewriter's quote may close it. */
  static Optional<Quotation> doubleQuotes(String text, int at, boolean tex) {
    for (int i = at + 2; i < text.length(); i++) {
      if (text.startsWith("''", i)) {
        return Optional.of(new Quotation(at + 2, i, i + 2, '“', '”'));
      }
      if (tex && text.charAt(i) == '"' && text.charAt(i - 1) != '\\') {
        return Optional.of(new Quotation(at + 2, i, i + 1, '“', '”'));
      }
    }
    return Optional.empty();
  }

  /** Whether quotes are escaped: one that no letter follows closes a quotation. */
  static boolean hasEscapedQuotes(String text) {
    for (int at = text.indexOf("\\\""); at >= 0; at = text.indexOf("\\\"", at + 2)) {
      char next = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
      if (!Character.isLetter(next) && "{\\".indexOf(next) < 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code !`} and {@code ?`}, which are ligatures of the fonts of TeX. */
  static Optional<Converted> spanish(String text, int at) {
    boolean ligature = text.startsWith("`", at + 1) && !text.startsWith("``", at + 1);
    return ligature ? Converted.of(text.charAt(at) == '!' ? "¡" : "¿", at + 2) : Optional.empty();
  }

  /** {@code `x'}: from the start of one word to the end of another. */
  static Optional<Quotation> singleQuotes(String text, int at) {
    boolean opens =
        at + 1 < text.length()
            && !Character.isWhitespace(text.charAt(at + 1))
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
    for (int i = at + 2; opens && i < limit; i++) {
      char c = text.charAt(i);
      if (c == '`') {
        return Optional.empty();
      }
      if (c == '\'' && closes(text, i)) {
        return Optional.of(new Quotation(at + 1, i, i + 1, '‘', '’'));
      }
    }
    return Optional.empty();
  }

  private static boolean closes(String text, int at) {
    char before = text.charAt(at - 1);
    boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return ends && !Character.isWhitespace(before) && before != '\\' && !text.startsWith("''", at);
  }

  /** Two or three hyphens; two of them only within or between words, where they are no flag. */
  static Optional<Converted> dash(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '-' && end - at <= LONGEST_DASH) {
      end++;
    }
    int count = end - at;
    boolean ruler = count > LONGEST_DASH || at > 0 && text.charAt(at - 1) == '-';
    if (count < 2 || ruler || WordContext.isInUrl(text, at)) {
      return Optional.empty();
    }
    boolean blankBefore = at == 0 || text.charAt(at - 1) == ' ';
    boolean blankBehind = end == text.length() || text.charAt(end) == ' ';
    if (count == 2 && blankBefore != blankBehind) {
      return Optional.empty();
    }
    return Converted.of(count == LONGEST_DASH ? "—" : "–", end);
  }

  /** A tie binds words; beside a blank, between digits or in an address it was typed as such. */
  static Optional<Converted> tie(String text, int at) {
    if (at == 0 || at + 1 == text.length()) {
      return Optional.empty();
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    boolean apart = before == ' ' || behind == ' ';
    boolean digits = Character.isDigit(before) && Character.isDigit(behind);
    return apart || digits || WordContext.isInPath(text, at)
        ? Optional.empty()
        : Converted.of(" ", at + 1);
  }
}
