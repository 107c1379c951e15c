package io.github.paperlistings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the tables of facts beside the classes: tab-separated, a fact a row, {@code #} comments.
 */
final class Table {

  private Table() {}

  static Map<String, String> read(
      String name, Function<String[], String> key, Function<String[], String> value) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(key, value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
