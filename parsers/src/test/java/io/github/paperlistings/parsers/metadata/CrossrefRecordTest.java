package io.github.paperlistings.parsers.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossrefRecordTest {

  private static final String LIST =
      """
      {"status": "ok", "message-type": "%s", "message-version": "1.0.0", "message":
       {"total-results": 45, "items-per-page": 20, "query": {"start-index": %s}%s,
        "items": [{"DOI": "10.5555/a", "title": ["A"]}]}}
      """;

  private static Paper paper(String fields) throws IOException {
    String answer =
        """
        {"status": "ok", "message-type": "work", "message-version": "1.0.0",
         "message": {"DOI": "10.5555/a", "title": ["A"], %s}}
        """;
    return Fixtures.parseText(answer.formatted(fields)).papers().get(0);
  }

  private static String next(String json, String uri) throws IOException {
    return PaperListings.with(ParseOptions.standard())
        .parse(ListingSource.of(json).withBaseUri(uri))
        .listing()
        .next()
        .orElseThrow();
  }

  @Test
  void theNextPageIsTheSameQuestionWithTheCursorThatWasGiven() throws IOException {
    String asked = "https://api.crossref.org/works?query=ants&cursor=*";
    assertEquals(
        "https://api.crossref.org/works?query=ants&cursor=AoJ%2Bx%3D%3D",
        next(LIST.formatted("work-list", "0", ", \"next-cursor\": \"AoJ+x==\""), asked));
  }

  @Test
  void theNextPageWithoutCursorStartsBehindTheLast() throws IOException {
    String asked = "https://api.crossref.org/works?query=ants&offset=20";
    assertEquals(
        "https://api.crossref.org/works?query=ants&offset=40",
        next(LIST.formatted("work-list", "20", ""), asked));
    assertEquals(
        "?offset=20",
        Fixtures.parseText(LIST.formatted("work-list", "0", "")).listing().next().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"journal-list", "member-list", "funder-list", "work-agency"})
  void listsOfOtherThingsAreNoPapers(String type) {
    assertThrows(
        UnknownFormatException.class, () -> Fixtures.parseText(LIST.formatted(type, "0", "")));
  }

  @Test
  void aPreprintHasTheServerAsItsVenue() throws IOException {
    Paper paper =
        paper(
            """
            "type": "posted-content", "group-title": "Ecology", "posted": {"date-parts": [[2024, 5, 2]]},
            "institution": [{"name": "bioRxiv"}]
            """);
    assertEquals("bioRxiv", paper.venue().orElseThrow());
    assertEquals(List.of("Ecology"), paper.categories());
    assertEquals("2024-05-02", paper.published().orElseThrow().toString());
  }

  @Test
  void theLicenseOfThePaperComesBeforeThatOfTextMining() throws IOException {
    Paper paper =
        paper(
            """
            "license": [
              {"content-version": "tdm", "URL": "https://publisher.example/tdm"},
              {"content-version": "vor", "URL": "http://creativecommons.org/licenses/by/4.0/"}]
            """);
    assertEquals("http://creativecommons.org/licenses/by/4.0/", paper.license().orElseThrow());
  }

  @Test
  void anAddressListedForSeveralUsesIsOneLink() throws IOException {
    Paper paper =
        paper(
            """
            "link": [
              {"URL": "https://a.example/full/1", "content-type": "unspecified"},
              {"URL": "https://a.example/full/1", "content-type": "application/pdf"},
              {"URL": "https://a.example/2.pdf", "content-type": "unspecified"}]
            """);
    assertEquals(2, paper.links().size());
    assertEquals(
        List.of(LinkRole.PDF, LinkRole.PDF),
        paper.links().stream().map(link -> link.role()).toList());
  }

  @Test
  void whatAWorkIsToOthersStandsBesideIt() throws IOException {
    Paper paper =
        paper(
            """
            "editor": [{"given": "Ed", "family": "Elm"}],
            "relation": {"is-preprint-of": [{"id": "10.5555/b", "id-type": "doi"}]},
            "update-to": [{"DOI": "10.5555/c", "type": "erratum"}]
            """);
    assertEquals("Ed Elm", paper.extra().get("editor"));
    assertEquals("10.5555/b", paper.extra().get("is-preprint-of"));
    assertEquals("erratum 10.5555/c", paper.extra().get("update-to"));
  }
}
