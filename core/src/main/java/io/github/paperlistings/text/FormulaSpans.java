package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.FormulaText;

/** Walks over the formulas between dollar signs that were left as TeX, from left to right. */
final class FormulaSpans {

  private final String text;
  private int dollar;
  private int end;

  FormulaSpans(String text) {
    this.text = text;
    this.dollar = text.indexOf('$');
  }

  /** The index behind the formula that a place is in, or the place itself; places must ascend. */
  int behind(int place) {
    while (dollar >= 0 && dollar < place) {
      int formulaEnd = FormulaText.end(text, dollar);
      end = Math.max(end, formulaEnd);
      dollar = text.indexOf('$', Math.max(dollar + 1, formulaEnd));
    }
    return Math.max(place, end);
  }
}
