package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NepParserTest {

  @Test
  void authorsWithAffiliationsOverLines() throws IOException {
    Paper paper = Fixtures.parse("bibliography/nep-labels.txt").papers().get(0);
    assertEquals(
        List.of("Avraam Tsantekidis", "Anastasios Tefas"),
        paper.authors().stream().map(Author::name).toList());
    assertEquals(
        List.of("Aristotle University; Department of Informatics"),
        paper.authors().get(0).affiliations());
  }

  @Test
  void theContentsAreNoPapers() throws IOException {
    ParseResult result = Fixtures.parse("bibliography/nep-contents.txt");
    assertEquals(
        List.of("Auctions with Entry and Exit", "Silent Games"),
        result.papers().stream().map(Paper::title).toList());
    assertEquals(DiagnosticCodes.COUNT_MISMATCH, result.diagnostics().get(0).code());
    assertEquals("2005-10-29", result.listing().date().orElseThrow().toString());
  }

  @Test
  void aMailingWithoutPapers() {
    assertThrows(
        StructureNotFoundException.class,
        () -> Fixtures.parseText("Dear reader,\nNew Economics Papers will be back.\n"));
  }
}
