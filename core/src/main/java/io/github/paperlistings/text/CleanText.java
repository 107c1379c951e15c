package io.github.paperlistings.text;

/**
 * Tells in one pass that there is nothing to do. Most titles, names and abstracts are clean, so
 * this pass decides how fast the normalizers are.
 */
final class CleanText {

  /** Behind the Latin letters; what follows is looked at more closely. */
  private static final int TABLE = 0x250;

  /** Characters are looked at in pieces, since an array is read faster than a string. */
  private static final int PIECE = 512;

  private final boolean[] special = new boolean[TABLE];

  CleanText(TextKind kind) {
    for (int c = 0; c < TABLE; c++) {
      special[c] = c < ' ' || c >= 0x7F && c < 0xC0;
    }
    mark("\\&`\u0131\u0237");
    if (kind == TextKind.HTML) {
      mark("<");
    }
    if (kind.isTex()) {
      mark("$-~");
    }
    if (kind == TextKind.BIBTEX) {
      mark("{}");
    }
  }

  private void mark(String characters) {
    for (char c : characters.toCharArray()) {
      special[c] = true;
    }
  }

  /** Whether no rule can have anything to do; false where that would take a closer look. */
  boolean isClean(String text) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    if (text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    return hasOnlyPlainCharacters(text) && text.indexOf("  ") < 0 && text.indexOf("times") < 0;
  }

  private boolean hasOnlyPlainCharacters(String text) {
    int length = text.length();
    char[] piece = new char[Math.min(length, PIECE)];
    for (int start = 0; start < length; start += PIECE) {
      int end = Math.min(length, start + PIECE);
      text.getChars(start, end, piece, 0);
      if (!isPlain(piece, end - start)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(char[] piece, int count) {
    boolean[] table = special;
    for (int i = 0; i < count; i++) {
      char c = piece[i];
      if (c < TABLE ? table[c] : !isQuoteOrDash(c)) {
        return false;
      }
    }
    return true;
  }

  /** The quotes and dashes of print. */
  private static boolean isQuoteOrDash(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }
}
