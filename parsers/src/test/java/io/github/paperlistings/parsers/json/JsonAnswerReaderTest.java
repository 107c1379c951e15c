package io.github.paperlistings.parsers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in all orders and numbers, by the example of one service. */
class JsonAnswerReaderTest {

  private static final String A = "{\"DOI\": \"10.5555/a\", \"title\": [\"A\"]}";
  private static final String B = "{\"DOI\": \"10.5555/b\", \"title\": [\"B\"]}";

  private static ParseResult parse(String json, ParseLimits limits) throws IOException {
    ParseOptions options = ParseOptions.builder().format("crossref").limits(limits).build();
    return PaperListings.with(options).parse(ListingSource.of(json));
  }

  private static List<String> titles(String json) throws IOException {
    return parse(json, ParseLimits.standard()).papers().stream().map(Paper::title).toList();
  }

  @Test
  void factsMayStandBeforeAndBehindTheList() throws IOException {
    ParseResult before =
        parse(
            "{\"message\": {\"total-results\": 2, \"items\": [" + A + "," + B + "]}}",
            ParseLimits.standard());
    ParseResult behind =
        parse(
            "{\"message\": {\"items\": [" + A + "," + B + "], \"total-results\": 2}}",
            ParseLimits.standard());
    assertEquals(2, before.listing().statedCount().orElseThrow());
    assertEquals(before.listing(), behind.listing());
    assertEquals(List.of(), behind.diagnostics());
  }

  @Test
  void severalAnswersOneBehindTheOther() throws IOException {
    String page = "{\"message\": {\"items\": [%s]}}";
    assertEquals(List.of("A", "B"), titles(page.replace("%s", A) + "\n" + page.replace("%s", B)));
    assertEquals(List.of("A", "B"), titles("{\n\"message\":" + A + "}\n{\n\"message\":" + B + "}"));
    assertEquals(List.of("A", "B"), titles("[" + A + ",\n" + B + "]"));
    assertEquals(List.of("A", "B"), titles(A + "\n\n" + B + "\n"));
  }

  @Test
  void aLineThatIsBrokenCostsNoOther() throws IOException {
    ParseResult result = parse(A + "\n{\"DOI\": \n[]\n7\n" + B, ParseLimits.standard());
    assertEquals(2, result.papers().size());
    assertEquals(2, result.report().rejected());
    assertEquals(
        List.of(2L, 4L),
        result.diagnostics().stream()
            .map(Diagnostic::location)
            .map(place -> place.line().orElseThrow())
            .toList());
  }

  @Test
  void aListIsEmptyAndAnotherStructureIsNone() throws IOException {
    assertEquals(List.of(), titles("{\"message\": {\"items\": []}}"));
    assertEquals(List.of(), titles("[]"));
    assertThrows(StructureNotFoundException.class, () -> titles("{\"error\": \"no such work\"}"));
    assertThrows(StructureNotFoundException.class, () -> titles("7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\": \"no such work\"}",
        "{\"message\": \"no such work\", \"code\": 404}",
        "{\"detail\": \"no such work\"}",
        "{\"errors\": [{\"status\": \"404\", \"title\": \"no such work\"}]}",
        "{\"errors\": [\"no such work\"]}",
        "{\"message\": [{\"type\": \"x\", \"value\": \"y\", \"message\": \"no such work\"}]}"
      })
  void theFailureSaysWhatTheServiceSaid(String json) {
    StructureNotFoundException failure =
        assertThrows(StructureNotFoundException.class, () -> titles(json));
    assertTrue(failure.getMessage().contains("no such work"), failure.getMessage());
  }

  @Test
  void aRecordMayNotBeLargerThanTheLimit() {
    ParseLimits limits = ParseLimits.builder().maxRecordChars(200).build();
    String many = "[" + "\"x\",".repeat(150) + "\"x\"]";
    String json = "[{\"DOI\": \"10.5555/a\", \"subject\": " + many + "}]";
    assertThrows(LimitExceededException.class, () -> parse(json, limits));
  }
}
