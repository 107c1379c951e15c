package io.github.paperlistings.text.tex;

/** Formulas that stand by themselves. */
public final class FormulaText {

  private FormulaText() {}

  /** The TeX of a formula in Unicode where that is simple, else between dollar signs. */
  public static String of(String tex) {
    return MathsReader.unicode(tex).orElse("$" + tex + "$");
  }
}
