package io.github.paperlistings.parsers.page;

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
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

  private static Paper paper(String head) throws IOException {
    return Fixtures.parseText("<html><head>" + head + "</head><body></body></html>")
        .papers()
        .get(0);
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  }

  @Test
  void affiliationsBelongToTheAuthorBefore() throws IOException {
    Paper paper = Fixtures.parse("page/highwire.html").papers().get(0);
    assertEquals(List.of("University of Toronto"), paper.authors().get(2).affiliations());
    assertEquals("0000-0002-1825-0097", paper.authors().get(2).identifiers().get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "2024/3/12, 2024-03-12",
    "2024/03, 2024-03",
    "2024, 2024",
    "12 March 2024, 2024-03-12",
    "2024-03-12T00:00:00Z, 2024-03-12"
  })
  void dates(String written, String date) throws IOException {
    Paper paper = paper(meta("citation_title", "T") + meta("citation_date", written));
    assertEquals(date, paper.published().orElseThrow().toString());
  }

  @Test
  void whatTheHeadSaysBehindItsScripts() throws IOException {
    String script = "<script>" + "var x = 1;".repeat(6000) + "</script>";
    String page = "<html><head>" + script + meta("citation_title", "T") + "</head><body></body>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertEquals("T", Fixtures.parseText(page).papers().get(0).title());
    assertEquals(
        "T",
        PaperListings.with(ParseOptions.standard())
            .parse(ListingSource.of(new ByteArrayInputStream(bytes)))
            .papers()
            .get(0)
            .title());
  }

  @Test
  void namesOfMetadataInAnyCase() throws IOException {
    Paper paper = paper(meta("DC.Title", "T") + meta("DC.Creator", "Ash, Ann"));
    assertEquals("Ann Ash", paper.authors().get(0).name());
  }

  @Test
  void brokenJsonLdCostsNothingElse() throws IOException {
    ParseResult result = Fixtures.parse("page/damaged.html");
    assertEquals(2, result.papers().get(0).authors().size());
    List<String> codes = result.diagnostics().stream().map(Diagnostic::code).toList();
    assertTrue(codes.contains(DiagnosticCodes.PAYLOAD_BROKEN));
  }

  @Test
  void aPageWithoutATitleIsNoPaper() {
    assertThrows(StructureNotFoundException.class, () -> Fixtures.parse("page/no-title.html"));
  }

  @Test
  void anyPageHasATitleAndADescription() {
    assertThrows(
        UnknownFormatException.class,
        () -> paper("<meta property=\"og:title\" content=\"News\"><title>News</title>"));
  }
}
