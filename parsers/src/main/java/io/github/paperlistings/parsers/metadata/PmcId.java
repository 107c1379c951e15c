package io.github.paperlistings.parsers.metadata;

/** Identifiers of PubMed Central, which services write with their letters or without. */
final class PmcId {

  private static final String LETTERS = "PMC";

  private PmcId() {}

  /** The identifier with its letters. */
  static String of(String text) {
    String id = text.strip();
    return id.regionMatches(true, 0, LETTERS, 0, LETTERS.length()) ? id : LETTERS + id;
  }
}
