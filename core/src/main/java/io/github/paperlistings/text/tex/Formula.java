package io.github.paperlistings.text.tex;

import java.util.Optional;

/**
 * Formulas within a text. One whose parts all have characters of their own is given in Unicode; any
 * other stays TeX, so that nothing is lost.
 */
final class Formula {

  private static final int MAX_LENGTH = 300;

  private Formula() {}

  /** Between dollar signs; or empty where they are money, or no pair. */
  static Optional<Converted> inDollars(String text, int open, boolean surelyTex) {
    int width = text.startsWith("$$", open) ? 2 : 1;
    int close = closingDollar(text, open + width);
    if (close < 0 || !text.startsWith("$".repeat(width), close)) {
      return Optional.empty();
    }
    String body = text.substring(open + width, close);
    int end = close + width;
    boolean digitBehind = end < text.length() && Character.isDigit(text.charAt(end));
    if (!isMaths(body, digitBehind, surelyTex)) {
      return Optional.empty();
    }
    String sign = text.substring(open, open + width);
    return of(body, sign, sign, end);
  }

  /** Between {@code \(} and {@code \)}, which may be nested in the dialect of DBLP. */
  static Optional<Converted> inParentheses(String text, int open) {
    int limit = Math.min(text.length() - 1, open + MAX_LENGTH);
    int depth = 0;
    for (int at = open; at < limit; at++) {
      if (text.charAt(at) == '\\') {
        char sign = text.charAt(at + 1);
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0) {
          return parenthesized(text.substring(open + 2, at), at + 2);
        }
        at++;
      }
    }
    return Optional.empty();
  }

  /** Written with dollar signs, as most of TeX is. */
  private static Optional<Converted> parenthesized(String body, int end) {
    boolean simple = body.indexOf('$') < 0 && !body.contains("\\(") && !body.isBlank();
    return simple ? of(body, "$", "$", end) : of(body, "\\(", "\\)", end);
  }

  private static Optional<Converted> of(String body, String open, String close, int end) {
    String formula = body.strip();
    return Converted.of(MathsReader.unicode(formula).orElse(open + formula + close), end);
  }

  private static int closingDollar(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '$') {
        return at;
      }
      if (c == '\n') {
        return -1;
      }
      if (c == '\\') {
        at++;
      }
    }
    return -1;
  }

  /**
   * Tight at both ends and no digit behind, or with a sign that only TeX writes; and no amount of
   * money with the words up to the next amount.
   */
  private static boolean isMaths(String body, boolean digitBehind, boolean surelyTex) {
    if (body.isBlank()) {
      return false;
    }
    boolean signs = hasSigns(body);
    boolean money =
        Character.isDigit(body.charAt(0)) && body.indexOf(' ') >= 0 && body.indexOf('\\') < 0;
    boolean tight = body.charAt(0) != ' ' && body.charAt(body.length() - 1) != ' ';
    return !money && (signs && (surelyTex || tight) || surelyTex && tight && !digitBehind);
  }

  private static boolean hasSigns(String body) {
    for (int i = 0; i + 1 < body.length(); i++) {
      char c = body.charAt(i);
      char next = body.charAt(i + 1);
      if (c == '\\' && TexScan.isAsciiLetter(next) || (c == '^' || c == '_') && next != ' ') {
        return true;
      }
    }
    return false;
  }
}
