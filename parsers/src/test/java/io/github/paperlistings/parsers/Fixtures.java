package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paperlistings.parse.FormatChoice;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that tests read. */
public final class Fixtures {

  private static final Path FOLDER = Path.of("src", "test", "resources", "fixtures");
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final PaperListings LISTINGS = PaperListings.with(ParseOptions.standard());

  private Fixtures() {}

  /** A fixture by its path below the folder of fixtures. */
  public static Path file(String path) {
    return FOLDER.resolve(path);
  }

  /** Every fixture, without the expected values. */
  public static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fixture, read under detection. */
  public static ParseResult parse(String path) throws IOException {
    return LISTINGS.parse(ListingSource.of(file(path)).withName(path));
  }

  /** How the format of a fixture is detected. */
  public static FormatChoice choice(String path) throws IOException {
    try (PaperReader reader = LISTINGS.open(ListingSource.of(file(path)).withName(path))) {
      return reader.report().choice();
    }
  }

  /** A text, read under detection. */
  public static ParseResult parseText(String text) throws IOException {
    return LISTINGS.parse(ListingSource.of(text));
  }

  /** A real listing; the test is skipped where the collection is not there. */
  public static Path corpus(String path) {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real listings is not here");
    return CORPUS.resolve(path);
  }
}
