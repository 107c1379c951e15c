package io.github.paperlistings.text;

/** What a caller wants text in. */
public enum TextForm {
  /** TeX as it was written; only white space, entities and damaged characters are mended. */
  TEX,
  /** Readable Unicode in normalisation form C. */
  UNICODE,
  /**
   * ASCII: letters without their accents, Greek letters by name, signs as they are typed; a
   * character that has none of these is a question mark.
   */
  ASCII
}
