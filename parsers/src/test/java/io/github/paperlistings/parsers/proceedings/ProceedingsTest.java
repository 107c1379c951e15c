package io.github.paperlistings.parsers.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingsTest {

  private static ParseResult parse(String format, String text) throws IOException {
    return PaperListings.with(ParseOptions.builder().format(format).build())
        .parse(ListingSource.of(text));
  }

  @Test
  void yearsOfNeuripsAreNoPapers() {
    String index = "<li><a href=\"/paper_files/paper/2024\">Advances (NeurIPS 2024)</a></li>";
    assertThrows(StructureNotFoundException.class, () -> parse("neurips", index));
  }

  @ParameterizedTest
  @CsvSource({
    "Attention is All you Need., Attention is All you Need",
    "Of Trees ..., Of Trees ...",
    "Why?, Why?",
    "., ''"
  })
  void dblpEndsTitlesWithAFullStop(String written, String title) {
    assertEquals(title, new DblpRecord().title(written).build().title().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Jian Sun 0001, Jian Sun", "Agent 007, Agent 007", "0001, 0001"})
  void dblpNumbersPersonsOfOneName(String written, String name) {
    assertEquals(name, new DblpRecord().author(written, List.of()).build().authors().get(0).name());
  }

  @Test
  void aSearchThatFoundNothingIsEmpty() throws IOException {
    ParseResult result = Fixtures.parse("proceedings/dblp-search-none.json");
    assertEquals(0, result.papers().size());
    assertEquals(
        List.of(DiagnosticCodes.EMPTY),
        result.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void anAnswerWithoutHitsIsNoListing() {
    assertThrows(StructureNotFoundException.class, () -> parse("dblp-json", "{\"result\":1}"));
  }

  /** The dump has millions of records; a run of them is read one at a time. */
  @Test
  void aLongDumpIsCounted() throws IOException {
    StringBuilder dump = new StringBuilder("<dblp>");
    for (int i = 0; i < 5_000; i++) {
      dump.append("<article key=\"a/").append(i).append("\"><title>T.</title></article>");
    }
    assertEquals(5_000, parse("dblp-xml", dump.append("</dblp>").toString()).papers().size());
  }

  @Test
  void aVolumeOfDblpIsSkipped() throws IOException {
    ParseResult result = Fixtures.parse("proceedings/dblp.html");
    assertEquals(1, result.report().skipped());
    Paper preprint = result.papers().get(2);
    assertEquals("1706.03762", preprint.arxivId().orElseThrow().value());
    assertTrue(preprint.type().filter("preprint"::equals).isPresent());
  }
}
