package io.github.paperlistings.normalize;

import io.github.paperlistings.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates as listings write them: ISO 8601, "Feb 7, 2025", "7 February 2025", "March 2025",
 * mail dates (RFC 5322: "Mon, 2 Apr 2007 19:18:42 GMT", "Fri, 3 Mar 23 01:36:02 GMT"), and days
 * without a year, which get one only from the day of retrieval. The day is kept as written,
 * whatever the time zone.
 */
final class DateText {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> MONTH_NAMES =
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

  /** The months, from 1, by their names and what is written in their place. */
  private static final Map<String, Integer> NUMBERS = numbers();

  private static final Set<String> WEEKDAYS =
      Set.of(
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final int MAX_LENGTH = 60;
  private static final String ZERO = "-00";

  private DateText() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      numbers.put(MONTHS.get(i), i + 1);
      numbers.put(MONTH_NAMES.get(i), i + 1);
    }
    numbers.put("sept", 9);
    return numbers;
  }

  /**
   * The date that a text gives.
   *
   * @param retrieved the day of retrieval, by which a day without a year is its last occurrence
   */
  static Optional<PartialDate> parse(String text, Optional<LocalDate> retrieved) {
    String date = withoutZeros(text.strip());
    Optional<PartialDate> iso = PartialDate.parse(date);
    if (iso.isPresent() || date.length() > MAX_LENGTH) {
      return iso;
    }
    List<String> words = words(withoutTime(date));
    boolean named = !words.isEmpty() && isWeekday(words.get(0));
    Parts parts = Parts.of(named ? words.subList(1, words.size()) : words, named);
    try {
      return parts.year > 0 ? parts.dated() : retrieved.flatMap(parts::lastBefore);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Archives write 2024-01-00 where they know no day, and 2024-00-00 where they know no month. */
  private static String withoutZeros(String date) {
    String day = date.length() == 10 && date.endsWith(ZERO) ? date.substring(0, 7) : date;
    return day.length() == 7 && day.endsWith(ZERO) ? day.substring(0, 4) : day;
  }

  /** A time stands behind the day, with its zone behind it: "at" has no place in a mail's date. */
  private static String withoutTime(String date) {
    int colon = date.indexOf(':');
    int start = colon;
    while (start > 0 && Character.isDigit(date.charAt(start - 1))) {
      start--;
    }
    boolean time =
        start > 0
            && colon - start <= 2
            && colon > start
            && colon + 1 < date.length()
            && Character.isDigit(date.charAt(colon + 1))
            && date.charAt(start - 1) == ' ';
    return time ? date.substring(0, start) : date;
  }

  private static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  private static List<String> words(String date) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= date.length(); i++) {
      boolean inside = i < date.length() && Character.isLetterOrDigit(date.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(date.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Year, month and day, 0 where not given. */
  private record Parts(int year, int month, int day) {

    private static final Parts NONE = new Parts(0, 0, 0);

    /** With a weekday in front, two digits at the end are a year (RFC 5322, section 4.3). */
    static Parts of(List<String> words, boolean weekday) {
      Parts parts = NONE;
      for (String word : words) {
        Optional<Parts> more =
            weekday && word.length() == 2 && parts.isDayOfMonth()
                ? parts.withShortYear(word)
                : parts.with(word);
        if (more.isEmpty()) {
          return NONE;
        }
        parts = more.get();
      }
      return parts;
    }

    private boolean isDayOfMonth() {
      return day > 0 && month > 0 && year == 0;
    }

    private Optional<Parts> withShortYear(String word) {
      int number = number(word);
      return number < 0
          ? Optional.empty()
          : Optional.of(new Parts(number + (number < 50 ? 2000 : 1900), month, day));
    }

    private Optional<Parts> with(String word) {
      int named = month(word);
      if (named > 0) {
        return month == 0 ? Optional.of(new Parts(year, named, day)) : Optional.empty();
      }
      int number = number(word);
      if (number >= 1000 && year == 0) {
        return Optional.of(new Parts(number, month, day));
      }
      return number >= 1 && number <= 31 && day == 0
          ? Optional.of(new Parts(year, month, number))
          : Optional.empty();
    }

    Optional<PartialDate> dated() {
      if (month == 0) {
        return day == 0 ? Optional.of(PartialDate.of(year)) : Optional.empty();
      }
      return Optional.of(day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
    }

    /** Leap days look back further than a year. */
    Optional<PartialDate> lastBefore(LocalDate retrieved) {
      if (month == 0 || day == 0) {
        return Optional.empty();
      }
      for (int candidate = retrieved.getYear(); candidate > retrieved.getYear() - 9; candidate--) {
        if (isDay(candidate) && !LocalDate.of(candidate, month, day).isAfter(retrieved)) {
          return Optional.of(PartialDate.of(candidate, month, day));
        }
      }
      return Optional.empty();
    }

    private boolean isDay(int candidate) {
      return day <= LocalDate.of(candidate, month, 1).lengthOfMonth();
    }

    private static int month(String word) {
      return Character.isDigit(word.charAt(0)) ? 0 : NUMBERS.getOrDefault(word, 0);
    }

    /** A number of at most four digits, with or without the ending of an ordinal; else -1. */
    private static int number(String word) {
      int digits = 0;
      while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
        digits++;
      }
      boolean ends =
          digits == word.length()
              || List.of("st", "nd", "rd", "th").contains(word.substring(digits));
      return digits > 0 && digits <= 4 && ends ? Integer.parseInt(word, 0, digits, 10) : -1;
    }
  }
}
