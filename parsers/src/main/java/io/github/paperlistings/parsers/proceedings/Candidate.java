package io.github.paperlistings.parsers.proceedings;

/**
 * What may be a title with its authors.
 *
 * @param titleLine the number of the line of the title
 * @param authorLine the number of the line of the authors
 * @param marked how surely the page itself parts the two and holds them together
 */
record Candidate(
    Shape shape, int titleLine, int authorLine, String title, NameList authors, int marked) {

  /** The way of writing parts the two, and both might be names. */
  static final int DOUBTFUL = 0;

  /** Only signs or a line end part the two. */
  static final int UNMARKED = 1;

  /** The two stand in elements of their own. */
  static final int APART = 2;

  /** The two stand in one element, each in its own way of writing, or below a heading. */
  static final int TOGETHER = 3;

  /** Where the authors stand, the more usual places first. */
  enum Shape {
    /** On the line below the title. */
    BELOW,
    /** On the line above it. */
    ABOVE,
    /** On the same line behind it. */
    BEHIND,
    /** On the same line in front of it. */
    IN_FRONT
  }

  int first() {
    return Math.min(titleLine, authorLine);
  }

  int last() {
    return Math.max(titleLine, authorLine);
  }

  /** The same with the authors of further lines. */
  Candidate with(String more) {
    return new Candidate(shape, titleLine, authorLine, title, authors.and(more), marked);
  }

  boolean isOneLine() {
    return titleLine == authorLine;
  }
}
