package io.github.paperlistings.parsers.arxiv;

import java.util.Optional;

/** Finds counts in the words of a page. */
final class Counts {

  private static final int MAX_DIGITS = 12;

  private Counts() {}

  /** The first number at or behind a place, with or without grouping commas: "1,234". */
  static Optional<Long> first(String text, int from) {
    int start = from;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    long number = 0;
    int digits = 0;
    for (int i = start; i < text.length() && digits <= MAX_DIGITS; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        number = number * 10 + (c - '0');
        digits++;
      } else if (c != ',' || i + 1 == text.length() || !isDigit(text.charAt(i + 1))) {
        break;
      }
    }
    return digits == 0 || digits > MAX_DIGITS ? Optional.empty() : Optional.of(number);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
