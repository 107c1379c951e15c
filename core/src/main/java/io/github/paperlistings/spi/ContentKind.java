package io.github.paperlistings.spi;

/** What the first characters of an input look like. */
public enum ContentKind {
  /** Nothing but white space. */
  EMPTY,
  /** A page or a fragment of one. */
  HTML,
  /** XML other than XHTML. */
  XML,
  /** A JSON value, or several, one a line. */
  JSON,
  /** Any other text. */
  TEXT,
  /** No text. */
  BINARY
}
