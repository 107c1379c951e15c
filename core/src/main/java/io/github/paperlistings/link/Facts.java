package io.github.paperlistings.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of facts beside the classes: tab-separated, a fact a row, {@code #} comments.
 */
final class Facts {

  private Facts() {}

  static List<String[]> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Facts.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
