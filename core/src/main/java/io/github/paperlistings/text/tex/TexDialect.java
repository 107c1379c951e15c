package io.github.paperlistings.text.tex;

/** How a text uses TeX; it decides which rules are safe. */
public enum TexDialect {
  /** Text for readers in which some TeX was left over: only what nothing but TeX would write. */
  LEFTOVER,
  /** TeX as authors type it: maths, dashes and ties; braces only within commands. */
  TEX,
  /** BibTeX: as TeX, and every brace that is not escaped only protects. */
  BIBTEX;

  boolean isTex() {
    return this != LEFTOVER;
  }
}
