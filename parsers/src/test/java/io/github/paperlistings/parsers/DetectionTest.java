package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.parse.FormatChoice;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.UnknownFormatException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

  private static final int MARGIN = 10;

  @ParameterizedTest
  @CsvSource({
    "huggingface/daily.html, huggingface-html",
    "huggingface/daily-empty.html, huggingface-html",
    "huggingface/trending.html, huggingface-html",
    "huggingface/detail.html, huggingface-html",
    "huggingface/daily.json, huggingface-json",
    "huggingface/one-paper.json, huggingface-json",
    "huggingface/search-results.json, huggingface-json",
    "huggingface/daily-copied.txt, huggingface-text",
    "huggingface/seed-like.txt, huggingface-text",
    "huggingface/search.md, huggingface-text",
    "huggingface/trending.md, huggingface-text",
    "plain-text/pairs.txt, plain-text",
    "plain-text/labelled.txt, plain-text"
  })
  void theRightFormatWinsByAMargin(String fixture, String format) throws IOException {
    FormatChoice choice = Fixtures.parse(fixture).report().choice();
    assertEquals(format, choice.format().id());
    choice
        .others()
        .forEach(
            other ->
                assertTrue(
                    other.detection().score() + MARGIN <= choice.detection().score(),
                    other.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int main() {\n  return 0;\n}\n\nvoid f() {\n}\n",
        "2026-01-01 12:00:00 INFO started\n2026-01-01 12:00:01 INFO stopped\n",
        "id,title,year\n1,A paper,2020\n2,Another paper,2021\n",
        "{\"name\":\"x\",\"version\":1}",
        "Dear reader,\n\nthis is a letter that mentions huggingface.co/papers once. It lists"
            + " nothing. It is only here to show that a mention is no listing at all, whatever"
            + " the length of the paragraph may be.\n"
      })
  void notAListing(String text) {
    assertThrows(UnknownFormatException.class, () -> Fixtures.parseText(text));
  }

  @Test
  void formats() {
    assertTrue(
        PaperListings.formats().stream()
            .map(available -> available.format().id())
            .toList()
            .containsAll(
                java.util.List.of(
                    "huggingface-html", "huggingface-json", "huggingface-text", "plain-text")));
  }

  @Test
  void aParserOfAUserIsFound() throws IOException {
    PaperListings listings = PaperListings.with(ParseOptions.standard());
    assertEquals(
        "A title", listings.parse(ListingSource.of("%titles\nA title\n")).papers().get(0).title());
  }
}
