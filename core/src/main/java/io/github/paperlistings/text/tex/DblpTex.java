package io.github.paperlistings.text.tex;

/**
 * The BibTeX of DBLP, in which the TeX of a title is itself escaped: {@code {\textbackslash}ell} is
 * {@code \ell}, {@code {\textdollar}} a dollar sign of maths.
 */
final class DblpTex {

  /** What both begin with. */
  private static final String ESCAPED = "{\\text";

  private static final String BACKSLASH = "{\\textbackslash}";
  private static final String DOLLAR = "{\\textdollar}";

  private DblpTex() {}

  /** The TeX that was escaped; the same text where none was. */
  static String unescaped(String text) {
    if (!text.contains(ESCAPED) || !text.contains(BACKSLASH) && !isPaired(text)) {
      return text;
    }
    return text.replace(BACKSLASH, "\\")
        .replace(DOLLAR, "$")
        .replace("{\\_}", "_")
        .replace("{\\^{}}", "^")
        .replace("\\{", "{")
        .replace("\\}", "}");
  }

  /** A single dollar sign is money. */
  private static boolean isPaired(String text) {
    int first = text.indexOf(DOLLAR);
    return first >= 0 && text.indexOf(DOLLAR, first + 1) >= 0;
  }
}
