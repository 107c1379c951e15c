package io.github.paperlistings.parsers.page;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;

/**
 * The line below a title of Google Scholar: "A Ash, B Birch… - Journal of Things, 2022 -
 * dl.acm.org"; the host is missing in its mails.
 */
final class ScholarLine {

  private static final String DASH = " - ";
  private static final int YEAR = 4;
  private static final String MORE = "…";

  private ScholarLine() {}

  static void read(String line, RawPaper.Builder record) {
    String text = line.replace('\u00A0', ' ');
    int first = text.indexOf(DASH);
    authors(first < 0 ? text : text.substring(0, first), record);
    if (first < 0) {
      return;
    }
    ArxivId.findAll(text.substring(first)).stream()
        .findFirst()
        .map(id -> new RawIdentifier(ArxivId.SCHEME, id.toString()))
        .ifPresent(record::addIdentifiers);
    int last = text.lastIndexOf(DASH);
    boolean host = last > first && text.indexOf('.', last) > 0;
    String source = text.substring(first + DASH.length(), host ? last : text.length()).strip();
    int start = source.length() - YEAR;
    if (start >= 0 && source.substring(start).chars().allMatch(c -> c >= '0' && c <= '9')) {
      record.published(source.substring(start));
      source = source.substring(0, start).strip();
    }
    String venue = source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    if (!venue.isBlank()) {
      record.venue(venue.strip());
    }
  }

  /** Of many authors the line has the first, and an ellipsis behind them. */
  private static void authors(String names, RawPaper.Builder record) {
    String text = names.strip();
    boolean more = text.endsWith(MORE);
    record.authorText(more ? text.substring(0, text.length() - 1) + ", " + MORE : text);
  }
}
