package io.github.paperlistings.parsers.venue;

import java.util.ArrayList;
import java.util.List;

/** Lists that are written as one text. */
final class SemicolonList {

  private SemicolonList() {}

  /** The parts between semicolons, without blank ones. */
  static List<String> of(String text) {
    return columns(text).stream().filter(part -> !part.isEmpty()).toList();
  }

  /** The parts between semicolons, blank ones as well, so that columns stay beside each other. */
  static List<String> columns(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', start)) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
