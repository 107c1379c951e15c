package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.paperlistings.parse.AvailableFormat;
import io.github.paperlistings.parse.FormatChoice;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.SourceHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fixture is offered to all parsers, and the right one wins by a margin. */
class DetectionTest {

  private static final int MARGIN = 10;

  private static final Path TABLES = Path.of("src", "test", "resources", "detection");

  private static final String NONE = "-";

  @TestFactory
  Stream<DynamicTest> theRightFormatWinsByAMargin() {
    return Fixtures.all().stream()
        .map(file -> Fixtures.file("").relativize(file).toString().replace('\\', '/'))
        .filter(name -> !expected(name).equals(NONE))
        .map(name -> dynamicTest(name, () -> assertDetected(name)));
  }

  private static void assertDetected(String name) throws IOException {
    FormatChoice choice = Fixtures.choice(name);
    assertEquals(expected(name), choice.format().id());
    choice
        .others()
        .forEach(
            other ->
                assertTrue(
                    other.detection().score() + MARGIN <= choice.detection().score(),
                    other.toString()));
  }

  /** By the first row that fits, in the table of the folder. */
  private static String expected(String name) {
    Path path = Path.of(name);
    String file = path.getFileName().toString();
    return rows(TABLES.resolve(path.getName(0) + ".tsv"))
        .filter(row -> isOf(file, row[0]))
        .map(row -> row[1])
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String[]> rows(Path table) {
    try {
      return Files.readAllLines(table).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(String file, String part) {
    return part.startsWith(".") ? file.endsWith(part) : file.startsWith(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int main() {\n  return 0;\n}\n\nvoid f() {\n}\n",
        "2026-01-01 12:00:00 INFO started\n2026-01-01 12:00:01 INFO stopped\n",
        "id,title,year\n1,A paper,2020\n2,Another paper,2021\n",
        "{\"name\":\"x\",\"version\":1}",
        "<?xml version=\"1.0\"?><project><artifactId>x</artifactId></project>",
        "<html><body><h1>Page</h1><p>See arxiv.org.</p></body></html>",
        "Dear reader,\n\nthis is a letter that mentions huggingface.co/papers once. It lists"
            + " nothing. It is only here to show that a mention is no listing at all, whatever"
            + " the length of the paragraph may be.\n"
      })
  void notAListing(String text) {
    assertThrows(ListingException.class, () -> Fixtures.parseText(text));
    assertThrows(UnknownFormatException.class, () -> Fixtures.parseText(text));
  }

  @Test
  void everyFormatOfTheLibraryHasFixtures() throws IOException {
    Set<String> tested = new HashSet<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      tables.flatMap(DetectionTest::rows).forEach(row -> tested.add(row[1]));
    }
    tested.remove(NONE);
    Set<String> available =
        PaperListings.formats().stream()
            .map(AvailableFormat::format)
            .map(format -> format.id())
            .filter(id -> !id.equals("title-lines"))
            .collect(Collectors.toSet());
    assertEquals(available, tested);
  }

  private static ContentKind kind(Path file) {
    String name = file.toString();
    return name.endsWith(".html")
        ? ContentKind.HTML
        : name.contains(".json")
            ? ContentKind.JSON
            : name.endsWith(".xml") ? ContentKind.XML : ContentKind.TEXT;
  }

  /** A parser that says it gives little must not give more: it would be passed over. */
  @Test
  void noParserGivesMoreThanItSays() throws IOException {
    for (Path file : Fixtures.all()) {
      String text = Files.readString(file);
      SourceHead head = new SourceHead(kind(file), text, true, Optional.empty(), Optional.empty());
      for (ListingParser parser : ServiceLoader.load(ListingParser.class)) {
        assertTrue(parser.detect(head).score() <= parser.mostScore(), file + " " + parser);
      }
    }
  }

  @Test
  void aParserOfAUserIsFound() throws IOException {
    PaperListings listings = PaperListings.with(ParseOptions.standard());
    assertEquals(
        "A title", listings.parse(ListingSource.of("%titles\nA title\n")).papers().get(0).title());
  }
}
