package io.github.paperlistings.parsers.paperswithcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPageTest {

  private static final String SITE =
      "<html><head><title>Search for x | Papers With Code</title></head><body>";

  private static List<Paper> papers(String body) throws IOException {
    return Fixtures.parseText(SITE + body + "</body></html>").papers();
  }

  @ParameterizedTest
  @CsvSource({
    "/paper/segment-anything, segment-anything",
    "/paper/segment-anything#code, segment-anything",
    "/paper/segment-anything/?a=b, segment-anything",
    "https://paperswithcode.com/paper/190600091, 190600091",
    "https://www.paperswithcode.com/paper/a, a",
    "https://web.archive.org/web/20190710/https://paperswithcode.com/paper/a, a",
    "https://example.org/paper/a, ",
    "/papers/a, ",
    "/paper/, ",
    "https://github.com/a/paper/, "
  })
  void namesOfPapers(String href, String name) {
    assertEquals(Optional.ofNullable(name), PaperPage.name(href));
  }

  /** A page that was saved behind long menus shows no card in its head. */
  @Test
  void cardsFarBelowTheMenus() throws IOException {
    String menus = "<nav>" + "<a href=\"/sota\">Browse</a>".repeat(2_000) + "</nav>";
    List<Paper> papers =
        papers(
            menus
                + "<div class=\"paper-card infinite-item\"><h1>"
                + "<a href=\"https://paperswithcode.com/paper/a\">A</a></h1></div>");
    assertEquals(List.of("A"), papers.stream().map(Paper::title).toList());
  }

  /** Other sites link to it with its icon, and show pictures from its servers. */
  @Test
  void aPageThatShowsItsIconIsNotOfTheSite() {
    String page =
        "<html><head><title>Blog</title></head><body><svg><title>Papers With Code</title></svg>"
            + "<img src=\"https://production-assets.paperswithcode.com/a.png\">"
            + "<a href=\"https://paperswithcode.com/paper/a\">A</a></body></html>";
    assertThrows(UnknownFormatException.class, () -> Fixtures.parseText(page));
  }

  @Test
  void theRepositoryShownIsOfWhomever() throws IOException {
    Paper paper = Fixtures.parse("paperswithcode/list.html").papers().get(0);
    assertEquals(Optional.empty(), paper.codeRepositories().get(0).own());
    assertEquals(53_012, paper.codeRepositories().get(0).stars().orElseThrow());
    assertEquals(Optional.of("pytorch"), paper.codeRepositories().get(0).framework());
  }

  @Test
  void aSearchWithoutResultsIsEmpty() throws IOException {
    ParseResult result =
        Fixtures.parseText(SITE + "<div class=\"infinite-container\"></div></body></html>");
    assertEquals(List.of(), result.papers());
    assertEquals(DiagnosticCodes.EMPTY, result.diagnostics().get(0).code());
  }

  /** Pages of methods and data sets load their papers later. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table id=\"datatable-papers\"></table>",
        "<script>const VALUE = '468';</script>"
      })
  void pagesWithoutCards(String body) {
    assertThrows(StructureNotFoundException.class, () -> papers(body));
  }
}
