package io.github.paperlistings.text.tex;

/**
 * TeX to Unicode in one pass. What is not understood stays as written, with its braces. In plain
 * text only commands that nothing but TeX would write are replaced.
 */
public final class TexText {

  private TexText() {}

  /** The text in Unicode; the same string where there is no TeX. */
  public static String toUnicode(String text, TexDialect dialect) {
    String tex = dialect == TexDialect.BIBTEX ? DblpTex.unescaped(text) : text;
    return TextReader.read(tex, dialect);
  }
}
