package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before a part of an item's text, by the table {@code labels.tsv}.
 *
 * @param field the field that it names
 * @param name the label as written
 * @param value what stands behind it on its line
 */
record ItemLabel(Field field, String name, String value) {

  /** The parts of an item's text. */
  enum Field {
    /** Text before any label. */
    TEXT,
    AUTHORS,
    ABSTRACT,
    SUMMARY,
    ABSTRACT_TRANSLATION,
    SUMMARY_TRANSLATION,
    UPVOTES,
    KEYWORDS,
    INSTITUTION,
    COMMENTS,
    SOURCE,
    SUBJECTS,
    DATE,
    /** What other fields say already, or links alone. */
    OTHER
  }

  private static final int LONGEST = 24;
  private static final String BAR = " | ";

  /** What is left of ScienceDirect's paragraphs where a reader of feeds took their tags away. */
  private static final List<String> FLAT = List.of(" Source:", " Author(s):");

  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    for (String[] row : FactTable.rows(ItemLabel.class, "labels.tsv")) {
      FIELDS.put(row[0], Field.valueOf(row[1]));
    }
  }

  /** The label that a line starts with, up to its colon. */
  static Optional<ItemLabel> of(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > LONGEST) {
      return Optional.empty();
    }
    String name = line.substring(0, colon).strip();
    return field(name).map(field -> new ItemLabel(field, name, line.substring(colon + 1).strip()));
  }

  /** The labels of a line: "Institution: A | Authors: B, C" has two. */
  static List<ItemLabel> all(String line) {
    List<ItemLabel> labels = new ArrayList<>(2);
    for (String part : parts(line)) {
      Optional<ItemLabel> label = of(part);
      if (label.isEmpty()) {
        return of(line).stream().toList();
      }
      labels.add(label.get());
    }
    return labels;
  }

  private static List<String> parts(String line) {
    boolean flat = of(line).filter(label -> label.field() == Field.DATE).isPresent();
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (String separator : flat ? FLAT : List.<String>of()) {
      int end = line.indexOf(separator, start);
      if (end >= 0) {
        parts.add(line.substring(start, end));
        start = end + 1;
      }
    }
    for (int bar = line.indexOf(BAR, start); bar >= 0; bar = line.indexOf(BAR, start)) {
      parts.add(line.substring(start, bar));
      start = bar + BAR.length();
    }
    parts.add(line.substring(start));
    return parts;
  }

  /** The field that a heading names, with or without a colon. */
  static Optional<Field> field(String heading) {
    String name = heading.strip();
    String bare = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    return Optional.ofNullable(FIELDS.get(bare.toLowerCase(Locale.ROOT)));
  }
}
