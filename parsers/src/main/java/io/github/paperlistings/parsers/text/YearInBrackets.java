package io.github.paperlistings.parsers.text;

import java.util.Optional;

/**
 * The year behind the authors of a reference.
 *
 * @param start where it starts, with its bracket
 * @param end where what follows it starts
 * @param year the year
 */
record YearInBrackets(int start, int end, String year) {

  /** Where authors end; lists are long, but not longer. */
  private static final int FARTHEST = 1_000;

  /** "(2020)", "(2020a)", "(2020, May)". */
  static Optional<YearInBrackets> in(String text) {
    for (int at = text.indexOf('('); at >= 0 && at < FARTHEST; at = text.indexOf('(', at + 1)) {
      Optional<String> year = at(text, at + 1);
      int close = text.indexOf(')', at);
      if (year.isPresent() && close > 0) {
        return Optional.of(new YearInBrackets(at, close + 1, year.get()));
      }
    }
    return Optional.empty();
  }

  /** ". 2020. ", "; 2020. ", ", 2020. " in front of a title. */
  static Optional<YearInBrackets> bare(String text) {
    for (int at = text.indexOf(' '); at >= 0 && at < FARTHEST; at = text.indexOf(' ', at + 1)) {
      Optional<String> year = at > 0 ? at(text, at + 1) : Optional.empty();
      boolean sentence = text.startsWith(". ", at + 5) || text.startsWith(": ", at + 5);
      if (year.isPresent() && sentence && ".,;".indexOf(text.charAt(at - 1)) >= 0) {
        return Optional.of(new YearInBrackets(at, at + 6, year.get()));
      }
    }
    return Optional.empty();
  }

  /** The year that stands at a place, as a word of its own or with a letter behind it. */
  static Optional<String> at(String text, int from) {
    if (from + 4 > text.length() || !text.startsWith("19", from) && !text.startsWith("20", from)) {
      return Optional.empty();
    }
    for (int i = from + 2; i < from + 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    boolean longer = from + 4 < text.length() && Character.isDigit(text.charAt(from + 4));
    return longer ? Optional.empty() : Optional.of(text.substring(from, from + 4));
  }
}
