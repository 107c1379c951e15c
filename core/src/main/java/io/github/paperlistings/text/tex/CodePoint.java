package io.github.paperlistings.text.tex;

import java.util.Optional;

/**
 * The argument of {@code \\unicode{120001}} or {@code \\unicode{x1D4C1}} as its character; a styled
 * letter of maths as the plain one.
 */
final class CodePoint {

  private CodePoint() {}

  static Optional<Converted> read(String text, int open) {
    int close = TexScan.closingBrace(text, open);
    if (close < 0) {
      return Optional.empty();
    }
    boolean hex = text.startsWith("x", open + 1);
    try {
      int code = Integer.parseInt(text, open + (hex ? 2 : 1), close, hex ? 16 : 10);
      return isText(code) ? Converted.of(StyledLetters.plain(code), close + 1) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(int code) {
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(code) && !Character.isISOControl(code) && !surrogate;
  }
}
