package io.github.paperlistings.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The format that CONTRIBUTING.md shows as an example is the one that is there. */
class ContributingTest {

  private static final Path ROOT = Path.of("..");

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"))) {
      if (line.equals("```" + language)) {
        inside = true;
      } else if (inside && line.equals("```")) {
        inside = false;
        blocks.add(text.toString());
        text.setLength(0);
      } else if (inside) {
        text.append(line).append('\n');
      }
    }
    assertFalse(blocks.isEmpty(), language);
    return blocks;
  }

  private static boolean isInASource(String block) {
    try (Stream<Path> files = Files.walk(ROOT.resolve("parsers/src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .anyMatch(file -> read(file).contains(block));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theClassIsThatOfTheParser() throws IOException {
    for (String block : blocks("java")) {
      assertTrue(isInASource(block), "not in the sources of the parsers:\n" + block);
    }
  }

  /** Each stands behind the file that it is in. */
  @Test
  void theLinesAreInTheirFiles() throws IOException {
    for (String line : blocks("text").get(0).split("\n")) {
      String[] parts = line.split(": ", 2);
      assertEquals(2, parts.length, line);
      List<String> lines = Files.readAllLines(ROOT.resolve(parts[0]));
      assertTrue(lines.stream().anyMatch(there -> there.strip().equals(parts[1])), line);
    }
  }

  @Test
  void theFixturesHaveTheirExpectedValues() throws IOException {
    for (String fixture : blocks("text").get(1).split("\n")) {
      assertTrue(Files.exists(ROOT.resolve(fixture)), fixture);
      assertTrue(Files.exists(ROOT.resolve(fixture + ".expected.json")), fixture);
    }
  }
}
