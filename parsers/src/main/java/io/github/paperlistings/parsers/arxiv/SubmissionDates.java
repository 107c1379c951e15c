package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.words.Words;

/** The line of a search's result that says when a paper was submitted. */
final class SubmissionDates {

  static final String SUBMITTED = "Submitted ";

  private SubmissionDates() {}

  /** "Submitted 14 February, 2024; v1 submitted 2 January, 2024; originally announced …". */
  static void read(String text, ArxivRecord record) {
    String first = "";
    String last = "";
    for (String part : Words.between(text, ";.")) {
      String fact = part.strip();
      if (fact.startsWith(SUBMITTED)) {
        last = fact.substring(SUBMITTED.length());
      } else if (fact.startsWith("v1 submitted ")) {
        first = fact.substring("v1 submitted ".length());
      } else if (fact.startsWith("originally announced ")) {
        record.extra("announced", fact.substring("originally announced ".length()));
      }
    }
    if (first.isEmpty()) {
      record.published(last);
    } else {
      record.published(first).updated(last);
    }
  }
}
