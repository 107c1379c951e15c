package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of the precision that is known: a year, a year and a month, or a day. Written in the ISO
 * 8601 forms {@code 2025}, {@code 2025-03} and {@code 2025-03-12}; in the proleptic Gregorian
 * calendar, without a time zone.
 *
 * @param year the year, 1 to 9999
 * @param month the month of the year, 1 to 12
 * @param day the day of the month, 1 to 31; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(date -> date.month().orElse(0))
          .thenComparingInt(date -> date.day().orElse(0));

  /**
   * Checks that the parts make a date.
   *
   * @throws IllegalArgumentException if they do not
   */
  public PartialDate {
    if (year < 1 || year > 9999 || (day.isPresent() && month.isEmpty())) {
      throw new IllegalArgumentException("no date: year " + year + " " + month + " " + day);
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * A year.
   *
   * @throws IllegalArgumentException if it is not 1 to 9999
   */
  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * A month of a year.
   *
   * @throws IllegalArgumentException if there is no such month
   */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException if its year is not 1 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2025}, {@code 2025-03}, {@code 2025-03-12} and date-times that start with such a
   * day ({@code 2025-03-12T08:00:00.000Z}, of which the day as written is kept).
   *
   * @return the date, or empty where the text is none
   */
  public static Optional<PartialDate> parse(String text) {
    int length = text.length() > 10 && isTimeMark(text.charAt(10)) ? 10 : text.length();
    try {
      return switch (length) {
        case 4 -> digits(text, 0, 4) ? Optional.of(of(number(text, 0, 4))) : Optional.empty();
        case 7 ->
            isMonth(text)
                ? Optional.of(of(number(text, 0, 4), number(text, 5, 7)))
                : Optional.empty();
        case 10 ->
            isMonth(text) && text.charAt(7) == '-' && digits(text, 8, 10)
                ? Optional.of(of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)))
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isMonth(String text) {
    return digits(text, 0, 4) && text.charAt(4) == '-' && digits(text, 5, 7);
  }

  private static boolean digits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The first day of the period this date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  @JsonCreator
  static PartialDate fromJson(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no date: " + text));
  }

  /** The ISO 8601 form: {@code 2025}, {@code 2025-03} or {@code 2025-03-12}. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    pad(text, year, 4);
    month.ifPresent(value -> pad(text.append('-'), value, 2));
    day.ifPresent(value -> pad(text.append('-'), value, 2));
    return text.toString();
  }

  /** Earlier dates first; of two dates that start alike, the less precise one first. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  private static boolean isTimeMark(char c) {
    return c == 'T' || c == ' ';
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static void pad(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    text.append("0".repeat(width - digits.length())).append(digits);
  }
}
