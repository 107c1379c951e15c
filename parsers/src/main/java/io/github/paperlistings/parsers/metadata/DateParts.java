package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Crossref's dates: {@code {"date-parts": [[2016, 5, 19]]}}, as exact as they are known. */
final class DateParts {

  private DateParts() {}

  /** The first of some dates that a work has, in ISO 8601. */
  static Optional<String> first(JsonObject work, String... names) {
    for (String name : names) {
      Optional<String> date =
          work.object(name).flatMap(found -> of(found.innerTexts("date-parts")));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Year, month and day. */
  static Optional<String> of(List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder date = new StringBuilder(pad(parts.get(0), 4));
    for (int i = 1; i < Math.min(parts.size(), 3); i++) {
      date.append('-').append(pad(parts.get(i), 2));
    }
    return Optional.of(date.toString());
  }

  private static String pad(String number, int width) {
    return "0".repeat(Math.max(0, width - number.length())) + number;
  }
}
