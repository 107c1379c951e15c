package io.github.paperlistings.text.tex;

/**
 * TeX to Unicode in one pass. What is not understood stays as written, with its braces. In plain
 * text only commands that nothing but TeX would write are replaced.
 */
public final class TexText {

  private TexText() {}

  /** The text in Unicode; the same string where there is no TeX. */
  public static String toUnicode(String text, TexDialect dialect) {
    return read(text, dialect).text();
  }

  /** The text in Unicode, and whether it is settled. */
  public static TexReading read(String text, TexDialect dialect) {
    return TextReader.read(dialect == TexDialect.BIBTEX ? DblpTex.unescaped(text) : text, dialect);
  }
}
