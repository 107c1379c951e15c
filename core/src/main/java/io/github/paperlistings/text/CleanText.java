package io.github.paperlistings.text;

/**
 * Tells in one pass that there is nothing to do. Most titles, names and abstracts are clean, so
 * this pass decides how fast the normalizers are.
 */
final class CleanText {

  private final boolean[] special = new boolean[128];

  CleanText(TextKind kind) {
    for (int c = 0; c < 128; c++) {
      special[c] = c < ' ' || c == 0x7F;
    }
    mark("\\&`");
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
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? special[c] || c == ' ' && before == ' ' : !isPlainLetterOrMark(c)) {
        return false;
      }
      before = c;
    }
    return (before != ' ' || text.isEmpty()) && text.indexOf("times") < 0;
  }

  /** Latin letters that are in form C and no more, and the quotes and dashes of print. */
  private static boolean isPlainLetterOrMark(char c) {
    return c >= '\u00C0' && c < '\u0250' && c != '\u0131' && c != '\u0237'
        || c >= '\u2010' && c <= '\u2027';
  }
}
