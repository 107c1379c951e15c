package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.words.Months;
import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.Optional;

/**
 * Dates in parts, of which the month is a name or a number, or in the words of an issue: "2000
 * Nov-Dec", "1998 Dec-1999 Jan", "2015 Spring", "2012 Jul 1-15".
 */
final class PubmedDate {

  private PubmedDate() {}

  /** The date, or the start of the time that it names, in ISO 8601. */
  static Optional<String> of(XmlElement date) {
    return of(written(date));
  }

  /** The same of a date in words: "2025 Dec". */
  static Optional<String> of(String text) {
    int dash = text.indexOf('-');
    String year = "";
    String month = "";
    String day = "";
    for (String word : (dash < 0 ? text : text.substring(0, dash)).split("[ /]")) {
      if (year.isEmpty() && isNumber(word, 4)) {
        year = word;
      } else if (month.isEmpty()) {
        month = month(word);
      } else if (day.isEmpty() && isNumber(word, 2)) {
        day = padded(word);
      }
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    String known = month.isEmpty() ? year : year + "-" + month;
    return Optional.of(month.isEmpty() || day.isEmpty() ? known : known + "-" + day);
  }

  /** The date in the words of the source: year, month or season, day. */
  static String written(XmlElement date) {
    return date.text("MedlineDate")
        .orElseGet(
            () ->
                date.text("Year").orElse("")
                    + part(date, "Month")
                    + part(date, "Season")
                    + part(date, "Day"))
        .strip();
  }

  private static String part(XmlElement date, String name) {
    return date.text(name).map(text -> " " + text.strip()).orElse("");
  }

  /** Two digits, or nothing for a season. */
  private static String month(String word) {
    if (isNumber(word, 2)) {
      return padded(word);
    }
    int named = Months.of(word);
    return named == 0 ? "" : padded(Integer.toString(named));
  }

  private static String padded(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private static boolean isNumber(String word, int digits) {
    return !word.isEmpty()
        && (digits == 4 ? word.length() == 4 : word.length() <= digits)
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
