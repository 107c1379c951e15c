package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table of facts beside these classes: tab-separated, a fact a row, by its first column. */
final class Table {

  private final Map<String, String[]> rows = new HashMap<>();

  private Table(List<String[]> rows) {
    rows.forEach(row -> this.rows.put(row[0], row));
  }

  static Table of(String name) {
    return new Table(rows(name));
  }

  /** The rows in their order. */
  static List<String[]> rows(String name) {
    return FactTable.rows(Table.class, name);
  }

  /** What a field means; {@link FieldRule#EXTRA} where the table does not say. */
  FieldRule rule(String field) {
    String[] row = rows.get(field);
    if (row == null) {
      return FieldRule.EXTRA;
    }
    return new FieldRule(Meaning.valueOf(row[1]), row.length > 2 ? row[2] : "");
  }

  /** The second column of the row of a word, in any case. */
  Optional<String> value(String word) {
    return Optional.ofNullable(rows.get(word.strip().toLowerCase(Locale.ROOT))).map(row -> row[1]);
  }
}
