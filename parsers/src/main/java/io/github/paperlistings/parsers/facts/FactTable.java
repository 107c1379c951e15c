package io.github.paperlistings.parsers.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads tables of facts that stand beside classes: tab-separated, a fact a row; lines that start
 * with a number sign and a blank are comments. The module keeps its resources to itself, so that
 * core cannot read them for it.
 */
public final class FactTable {

  private FactTable() {}

  /** The rows of a table beside a class, in their order. */
  public static List<String[]> rows(Class<?> beside, String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second column of the rows that have a kind in the first. */
  public static Set<String> words(Class<?> beside, String table, String kind) {
    return rows(beside, table).stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> row[1])
        .collect(Collectors.toUnmodifiableSet());
  }
}
