package io.github.paperlistings.parsers.venue;

import java.util.List;
import java.util.Optional;

/**
 * The address of an event: {@code /virtual/2024/poster/17501}.
 *
 * @param path the address as written, without a query
 * @param year the year of the conference
 * @param kind what the event is, in lower case
 * @param id its number
 */
record VirtualAddress(String path, String year, String kind, String id) {

  private static final String VIRTUAL = "/virtual/";

  /** The address of an event; empty for another page, as that of a log-in that leads back. */
  static Optional<VirtualAddress> of(String href) {
    int query = href.indexOf('?');
    String path = query < 0 ? href : href.substring(0, query);
    int start = path.indexOf(VIRTUAL);
    if (start < 0) {
      return Optional.empty();
    }
    List<String> parts = List.of(path.substring(start + VIRTUAL.length()).split("/"));
    boolean event = parts.size() == 3 && isNumber(parts.get(0)) && isNumber(parts.get(2));
    return event
        ? Optional.of(new VirtualAddress(path, parts.get(0), parts.get(1), parts.get(2)))
        : Optional.empty();
  }

  /** The kind as pages show it: {@code Poster}. */
  String shownKind() {
    return kind.isEmpty() ? "" : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
