package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.words.Months;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * A day as the site shows it, "Feb 7, 2025" or "May 30", and the comments that may stand behind it.
 *
 * @param day the day as written
 * @param comments the number behind it, or nothing
 */
record ShownDate(String day, String comments) {

  /** "September 30, 2025 999", with blanks to spare. */
  private static final int LONGEST = 30;

  static Optional<ShownDate> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    StringTokenizer words = new StringTokenizer(text, " ,");
    int count = words.countTokens();
    if (count < 2 || count > 4) {
      return Optional.empty();
    }
    String month = words.nextToken();
    String day = words.nextToken();
    String third = count > 2 ? words.nextToken() : "";
    String fourth = count > 3 ? words.nextToken() : "";
    if (Months.of(month) == 0 || !isNumber(day, 1, 2)) {
      return Optional.empty();
    }
    if (isNumber(third, 4, 4) && (fourth.isEmpty() || isNumber(fourth, 1, 3))) {
      return Optional.of(new ShownDate(month + " " + day + ", " + third, fourth));
    }
    return fourth.isEmpty() && (third.isEmpty() || isNumber(third, 1, 3))
        ? Optional.of(new ShownDate(month + " " + day, third))
        : Optional.empty();
  }

  private static boolean isNumber(String word, int minDigits, int maxDigits) {
    return word.length() >= minDigits
        && word.length() <= maxDigits
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
