package io.github.paperlistings.parsers.bibliography;

/**
 * What a field of a format means.
 *
 * @param meaning the meaning
 * @param argument what the meaning asks for beside: a rank, a scheme, a role; else empty
 */
record FieldRule(Meaning meaning, String argument) {

  static final FieldRule EXTRA = new FieldRule(Meaning.EXTRA, "");

  /** The rank of a venue. */
  int rank() {
    return Integer.parseInt(argument);
  }
}
