package io.github.paperlistings.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of facts beside the classes: tab-separated, a fact a row, {@code #} comments.
 */
public final class Facts {

  private Facts() {}

  /** The rows of a table that stands beside a class. */
  public static List<String[]> rows(Class<?> beside, String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(beside.getResourceAsStream(table), StandardCharsets.UTF_8))) {
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
