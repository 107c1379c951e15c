package io.github.paperlistings.parsers.markdown;

/**
 * A stretch of a text that is set apart.
 *
 * @param kind how
 * @param start its first character
 * @param end behind its last character
 * @param target the address of a link or an image, else empty
 */
record Mark(Kind kind, int start, int end, String target) {

  enum Kind {
    BOLD,
    ITALIC,
    CODE,
    LINK,
    IMAGE
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
