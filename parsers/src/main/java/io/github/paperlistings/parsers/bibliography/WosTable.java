package io.github.paperlistings.parsers.bibliography;

import java.util.List;
import java.util.Optional;

/**
 * The tab-delimited form: tags in the first line, values below them, no quotes around anything.
 *
 * @param tags the tags
 */
record WosTable(List<String> tags) {

  private static final int SURE = 8;

  /** The tags of a first line; empty for a line that is none. */
  static Optional<WosTable> tags(String line) {
    List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    boolean tags = cells.stream().allMatch(cell -> cell.length() <= 2);
    return tags && cells.size() >= SURE && cells.containsAll(List.of("TI", "SO", "PY"))
        ? Optional.of(new WosTable(cells))
        : Optional.empty();
  }

  /** The fields of a row. */
  TaggedFields fields(String row, TaggedFields into) {
    int start = 0;
    for (String tag : tags) {
      int end = row.indexOf('\t', start);
      String value = row.substring(start, end < 0 ? row.length() : end).strip();
      if (!value.isEmpty() && !tag.isEmpty()) {
        into.add(new TaggedLine(tag, value));
      }
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return into;
  }
}
