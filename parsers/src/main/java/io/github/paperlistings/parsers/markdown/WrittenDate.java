package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Months;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Optional;

/** Dates as entries write them: "2021.11", "2023/05/12", "2019", "Jan 2017", "May 3, 2023". */
final class WrittenDate {

  private static final int LONGEST = 30;

  private WrittenDate() {}

  /** The date in a form that is read behind the parsers, if the text is one and no more. */
  static Optional<String> of(String text) {
    String date = text.strip();
    if (date.length() < 4 || date.length() > LONGEST) {
      return Optional.empty();
    }
    if (Venue.isYear(date)) {
      return Optional.of(date);
    }
    return Character.isDigit(date.charAt(0)) && Venue.isYear(date.substring(0, 4))
        ? numeric(date)
        : named(date);
  }

  private static Optional<String> numeric(String date) {
    List<String> parts = Words.between(date, "./-年月");
    if (parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder(parts.get(0));
    int most = 12;
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i).replace("日", "");
      int number = isShortNumber(part) ? Integer.parseInt(part) : 0;
      if (number < 1 || number > most) {
        return Optional.empty();
      }
      iso.append(number < 10 ? "-0" : "-").append(number);
      most = 31;
    }
    return Optional.of(iso.toString());
  }

  private static boolean isShortNumber(String part) {
    return !part.isEmpty()
        && part.length() <= 2
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<String> named(String date) {
    int months = 0;
    int years = 0;
    for (String word : Words.between(date, " ,.")) {
      if (Venue.isYear(word)) {
        years++;
      } else if (Months.of(word) > 0) {
        months++;
      } else if (!isDay(word)) {
        return Optional.empty();
      }
    }
    return months == 1 && years == 1 ? Optional.of(date) : Optional.empty();
  }

  private static boolean isDay(String word) {
    String number = word.replace("st", "").replace("nd", "").replace("rd", "").replace("th", "");
    return isShortNumber(number);
  }

  /** The year that stands in a text such as "CVPR 2024" or "ICLR'23". */
  static Optional<String> yearIn(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        if (i - start == 4 && Venue.isYear(text.substring(start, i))) {
          return Optional.of(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    int mark = Math.max(text.indexOf('\''), text.indexOf('’'));
    int digits = mark >= 0 && text.startsWith(" ", mark + 1) ? mark + 2 : mark + 1;
    boolean two = mark >= 0 && digits + 2 <= text.length();
    return two && isTwoDigits(text.substring(digits, digits + 2))
        ? Optional.of("20" + text.substring(digits, digits + 2))
        : Optional.empty();
  }

  private static boolean isTwoDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The month that stands behind a venue, "arXiv 2021.03", or its year. */
  static Optional<String> in(String venue) {
    List<String> words = Words.between(venue, " ,(");
    Optional<String> last = words.isEmpty() ? Optional.empty() : of(words.get(words.size() - 1));
    return last.isPresent() ? last : yearIn(venue);
  }
}
