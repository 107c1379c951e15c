package io.github.paperlistings.parsers.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of facts beside the classes: tab-separated, a fact a row, {@code #} comments. */
final class FactTable {

  private FactTable() {}

  static List<String[]> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FactTable.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second column of the rows that have a kind in the first. */
  static Set<String> words(String table, String kind) {
    return rows(table).stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> row[1])
        .collect(Collectors.toUnmodifiableSet());
  }
}
