package io.github.paperlistings.text.tex;

/** What may become of pieces of text that are put together. */
final class Seam {

  private Seam() {}

  /** Whether two characters that now stand side by side may mean something else together. */
  static boolean matters(char last, char next) {
    return last == ' ' && next == ' '
        || next == 't' && Character.isDigit(last)
        || last > '~' && next > '~';
  }

  /** Whether a piece holds letters, scripts, quotes and dashes that mean themselves everywhere. */
  static boolean isPrint(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (!isPrint(piece.charAt(i))) {
        return false;
      }
    }
    return !piece.isEmpty();
  }

  /** Not a t, behind a digit, and not what windows-1252 makes of half a letter. */
  private static boolean isPrint(char c) {
    return TexScan.isAsciiLetter(c) && c != 't'
        || c >= '\u00C0' && c <= '\u017F' && "ÂÃâı".indexOf(c) < 0
        || c >= 'Α' && c <= 'ω'
        || c >= '\u2013' && c <= '\u201D'
        || c >= '\u2070' && c <= '\u209C'
        || c == 'ℓ';
  }
}
