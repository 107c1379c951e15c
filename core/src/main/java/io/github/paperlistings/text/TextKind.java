package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.TexDialect;

/** What a text is written in; it decides which rules of normalisation are safe. */
public enum TextKind {
  /** Text as shown to readers, in which left-over TeX may stand: only safe rules. */
  PLAIN,
  /** The inside of an HTML or XML element: entities and inline tags. */
  HTML,
  /** TeX as arXiv and OpenReview take it: maths, accents, dashes; braces only within commands. */
  TEX,
  /** BibTeX: as TeX, and every brace that is not escaped only protects. */
  BIBTEX;

  boolean isTex() {
    return this == TEX || this == BIBTEX;
  }

  TexDialect dialect() {
    return switch (this) {
      case PLAIN, HTML -> TexDialect.LEFTOVER;
      case TEX -> TexDialect.TEX;
      case BIBTEX -> TexDialect.BIBTEX;
    };
  }
}
