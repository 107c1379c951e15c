package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Months;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;

/**
 * The date in a text of a bibliography, as far as it goes: "2001/09/01/", "2013 06 10", "2023
 * Jan-Feb", "10 jan 2020", "28/02/2025". Of a range the start counts, without its day. A season is
 * no month.
 *
 * @param year the year; 0: none
 * @param month the month; 0: none
 * @param day the day; 0: none
 */
record WrittenDate(int year, int month, int day) {

  private static final String ISO_DAY = "2026-02-26";

  private static final WrittenDate NONE = new WrittenDate(0, 0, 0);

  /** Reads numbers behind the year as month and day, and others around a month's name as days. */
  static WrittenDate of(String text) {
    WrittenDate date = NONE;
    int first = 0;
    int second = 0;
    boolean range = false;
    for (String word : Words.alphanumeric(withoutTime(text))) {
      int month = Months.of(word);
      int number = numberOf(word);
      if (date.year == 0 && number >= 1000) {
        date =
            date.month > 0
                ? new WrittenDate(number, date.month, date.day)
                : of(number, first, second);
      } else if (month > 0 && date.month == 0) {
        date = new WrittenDate(date.year, month, second == 0 ? first : 0);
      } else if (month > 0) {
        range = true;
      } else if (isDay(number) && date.month > 0) {
        range |= date.day > 0;
        date = new WrittenDate(date.year, date.month, number);
      } else if (isDay(number) && date.year > 0) {
        date = number <= 12 ? new WrittenDate(date.year, number, 0) : date;
      } else if (isDay(number) && first == 0) {
        first = number;
      } else if (isDay(number)) {
        second = number;
      }
    }
    return range ? new WrittenDate(date.year, date.month, 0) : date;
  }

  /** "28/02/2025" and "02/28/2025": of two numbers before a year, the one above 12 is the day. */
  private static WrittenDate of(int year, int first, int second) {
    if (second == 0 || first > 12 == second > 12) {
      return new WrittenDate(year, 0, 0);
    }
    return first > 12 ? new WrittenDate(year, second, first) : new WrittenDate(year, first, second);
  }

  /** "2026-02-26T17:25:22Z", "2026-02-26 17:25:22": the time has no part in the day. */
  private static String withoutTime(String text) {
    String date = text.strip();
    boolean timed =
        date.length() > ISO_DAY.length()
            && "T ".indexOf(date.charAt(ISO_DAY.length())) >= 0
            && date.indexOf(':') > ISO_DAY.length();
    for (int i = 0; timed && i < ISO_DAY.length(); i++) {
      boolean digit = date.charAt(i) >= '0' && date.charAt(i) <= '9';
      timed = ISO_DAY.charAt(i) == '-' ? date.charAt(i) == '-' : digit;
    }
    return timed ? date.substring(0, ISO_DAY.length()) : date;
  }

  /** Year, month and day as three fields give them; the month may hold the day. */
  static WrittenDate of(String year, String month, String day) {
    boolean number = numberOf(month.strip()) > 0;
    return of(number ? year + " " + month + " " + day : day + " " + month + " " + year);
  }

  boolean isKnown() {
    return year > 0;
  }

  /** Whether it says more than another date of the same year. */
  boolean refines(WrittenDate other) {
    return year == other.year && month > 0 && (other.month == 0 || other.day == 0 && day > 0);
  }

  /** The date in the form of ISO 8601, of the precision known. */
  String iso() {
    String text = pad(year, 4);
    if (month > 0) {
      text += "-" + pad(month, 2);
    }
    return month > 0 && day > 0 ? text + "-" + pad(day, 2) : text;
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(width - digits.length(), 0)) + digits;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  /** A number of at most four digits, with or without the ending of an ordinal; else -1. */
  private static int numberOf(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    String ending = word.substring(digits);
    boolean whole = ending.isEmpty() || List.of("st", "nd", "rd", "th").contains(ending);
    return digits > 0 && digits <= 4 && whole ? Integer.parseInt(word, 0, digits, 10) : -1;
  }
}
