package io.github.paperlistings.parsers.words;

import java.util.List;
import java.util.Locale;

/** The English names of months, whole or cut: "September", "Sept", "sep". */
public final class Months {

  private static final int SHORTEST = 3;

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /** The month of a word, from 1; 0 where it names none. */
  public static int of(String word) {
    if (word.length() < SHORTEST) {
      return 0;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
