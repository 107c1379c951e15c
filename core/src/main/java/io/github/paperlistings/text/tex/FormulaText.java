package io.github.paperlistings.text.tex;

/** Formulas that stand by themselves. */
public final class FormulaText {

  private FormulaText() {}

  /** The TeX of a formula in Unicode where that is simple, else between dollar signs. */
  public static String of(String tex) {
    return MathsReader.unicode(tex).orElse("$" + tex + "$");
  }

  /**
   * The index behind the formula that a dollar sign of plain text opens, or -1 if it opens none.
   */
  public static int end(String text, int dollar) {
    return Formula.inDollars(text, dollar, false).map(Converted::end).orElse(-1);
  }
}
