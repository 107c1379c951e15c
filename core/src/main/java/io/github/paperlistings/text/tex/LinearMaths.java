package io.github.paperlistings.text.tex;

/** Fractions and roots in one line, as Unicode Technical Note 28 writes them. */
final class LinearMaths {

  private LinearMaths() {}

  /** Whether a fraction behind would take in what was written. */
  static boolean isBeside(CharSequence written) {
    int length = written.length();
    return length > 0
        && (Character.isLetterOrDigit(written.charAt(length - 1))
            || written.charAt(length - 1) == ')');
  }

  /** In parentheses, unless it is one number or one letter. */
  static String grouped(String text) {
    boolean number = text.chars().allMatch(Character::isDigit);
    return number || TexScan.isSingle(text) ? text : "(" + text + ")";
  }
}
