package io.github.paperlistings.parsers.bibliography;

import java.util.Optional;

/** The date of a reference, which may stand in several fields, whole or in parts. */
final class Dates {

  private WrittenDate date = new WrittenDate(0, 0, 0);
  private String unread = "";
  private String year = "";
  private String month = "";
  private String day = "";

  /** The first readable date counts, or a later one of that year that says more. */
  void date(String text) {
    WrittenDate next = WrittenDate.of(text);
    if (!next.isKnown()) {
      unread = unread.isEmpty() ? text : unread;
    } else if (!date.isKnown() || next.refines(date)) {
      date = next;
    }
  }

  void year(String text) {
    year = year.isEmpty() ? text : year;
  }

  void month(String text) {
    month = month.isEmpty() ? text : month;
  }

  void day(String text) {
    day = day.isEmpty() ? text : day;
  }

  /** The date in ISO form, or else the text of it as it was found. */
  Optional<String> published() {
    WrittenDate parts = WrittenDate.of(year, month, day);
    if (parts.isKnown() && (!date.isKnown() || parts.refines(date))) {
      return Optional.of(parts.iso());
    }
    if (date.isKnown()) {
      return Optional.of(date.iso());
    }
    String text = year.isEmpty() ? unread : (day + " " + month + " " + year).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
