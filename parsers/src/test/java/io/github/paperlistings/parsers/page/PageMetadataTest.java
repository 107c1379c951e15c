package io.github.paperlistings.parsers.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Author;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    "09/14/2007, 2007-09-14",
    "14/9/2007, 2007-09-14",
    "03/04/2007, 2007",
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

  @ParameterizedTest
  @CsvSource({
    "2020/01/01, 2020-03-27, 2020-03-27",
    "2020, 2020-03-27, 2020-03-27",
    "2020/03, 2020-03-27, 2020-03-27",
    "2020/04, 2020-03-27, 2020-04",
    "2020/01/01, 2019-11-02, 2020-01-01",
    "2020/04/01, 2020-03-27, 2020-04-01"
  })
  void theMoreExactOfTwoDatesThatAgree(String cited, String other, String date) throws IOException {
    Paper paper =
        paper(
            meta("citation_title", "T")
                + meta("citation_publication_date", cited)
                + meta("DC.Date", other));
    assertEquals(date, paper.published().orElseThrow().toString());
  }

  @Test
  void authorsOfJournalsThatNameThemAsContributors() throws IOException {
    Paper paper =
        paper(
            meta("DC.Title", "T")
                + meta("DC.Creator", "Ann Ash")
                + meta("DC.Contributor", "Ann Ash")
                + meta("DC.Contributor", "Ben Birch")
                + meta("DC.Type", "Text.Serial.Journal"));
    assertEquals(List.of("Ann Ash", "Ben Birch"), names(paper));
  }

  @Test
  void namesOfRepositories() throws IOException {
    Paper paper =
        paper(
            meta("eprints.title", "T")
                + meta("eprints.creators_name", "Wu, Jane")
                + meta("eprints.date", "2024-05-02")
                + meta("eprints.abstract", "On ants.")
                + meta("eprints.pagerange", "1-22")
                + meta("eprints.document_url", "https://ants.example/1/paper.pdf"));
    assertEquals(List.of("Jane Wu"), names(paper));
    assertEquals("2024-05-02", paper.published().orElseThrow().toString());
    assertEquals("1-22", paper.pages().orElseThrow());
    assertEquals(LinkRole.PDF, paper.links().get(0).role());
  }

  @Test
  void aNoticeOfRightsIsNoLicense() throws IOException {
    Paper paper =
        paper(
            meta("citation_title", "T")
                + meta("DC.Rights", "Copyright (c) 2023 Ant House")
                + meta("DC.Rights", "https://creativecommons.org/licenses/by/4.0"));
    assertEquals("https://creativecommons.org/licenses/by/4.0", paper.license().orElseThrow());
    assertEquals("Copyright (c) 2023 Ant House", paper.extra().get("rights"));
  }

  @Test
  void authorsThatOnlyTheBodyNames() throws IOException {
    String author =
        "<a><span class='given-name'>Ann</span> <span class='surname'>Ash</span></a>"
            + "<a><span class='given-name'>Ben</span> <span class='surname'>Birch</span></a>";
    Paper paper =
        Fixtures.parseText(
                "<html><head>" + meta("citation_title", "T") + "</head><body>" + author + "</body>")
            .papers()
            .get(0);
    assertEquals(List.of("Ann Ash", "Ben Birch"), names(paper));
  }

  @Test
  void entitiesInBars() throws IOException {
    Paper paper = paper(meta("citation_title", "|[Aring]|ngstr|[ouml]|m"));
    assertEquals("Ångström", paper.title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "website", "party"})
  void pagesOfCompaniesDescribeThemselvesToo(String type) {
    assertThrows(
        UnknownFormatException.class,
        () ->
            paper(
                meta("DC.Title", "Ant House")
                    + meta("DC.Creator", "Ant House")
                    + meta("DC.Type", type)
                    + meta("DC.Identifier", "https://ants.example")));
  }

  private static List<String> names(Paper paper) {
    return paper.authors().stream().map(Author::name).toList();
  }

  @Test
  void namesOfMetadataInAnyCase() throws IOException {
    Paper paper =
        paper(meta("DC.Title", "T") + meta("DC.Creator", "Ash, Ann") + meta("dc.type", "Thesis"));
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

  private static String jsonLd(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static String article(String title) {
    return "{\"@type\":\"ScholarlyArticle\",\"headline\":\"" + title + "\"}";
  }

  private static List<String> titles(String head) throws IOException {
    return Fixtures.parseText("<html><head>" + head + "</head><body></body></html>")
        .papers()
        .stream()
        .map(Paper::title)
        .toList();
  }

  @Test
  void severalArticlesAreSeveralPapers() throws IOException {
    String both = jsonLd("[" + article("A") + "," + article("B") + "]");
    assertEquals(List.of("A", "B"), titles(both));
    assertEquals(List.of("A", "B"), titles(jsonLd(article("A")) + jsonLd(article("B"))));
  }

  @Test
  void chaptersAndThesesBesideArticlesArePapers() throws IOException {
    String chapter = article("B").replace("ScholarlyArticle", "Chapter");
    assertEquals(List.of("A", "B"), titles(jsonLd("[" + article("A") + "," + chapter + "]")));
  }

  @Test
  void anArticleNamedTwiceIsOne() throws IOException {
    assertEquals(List.of("A"), titles(jsonLd(article("A")) + jsonLd(article("A"))));
  }

  @Test
  void articlesThatThePageOfAPaperNamesAreNoPapersOfIt() throws IOException {
    String related = jsonLd("[" + article("B") + "," + article("A") + "]");
    String own = meta("citation_title", "A") + meta("citation_author", "Ash, Ann");
    assertEquals(List.of("A"), titles(own + related));
    assertEquals(List.of("C"), titles(own.replace("\"A\"", "\"C\"") + related));
  }

  @Test
  void thePageItselfIsNoPaperBesideScholarlyArticles() throws IOException {
    String page = article("Our publications").replace("ScholarlyArticle", "Article");
    assertEquals(List.of("A"), titles(jsonLd("[" + page + "," + article("A") + "]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'propertyID':'arXiv','value':'1706.03762'} | arxiv 1706.03762",
        "{'propertyID':'PMID','value':26123371} | pmid 26123371",
        "{'propertyID':'DOI','value':'10.1000/1'} | doi 10.1000/1",
        "'https://arxiv.org/abs/1706.03762' | arxiv 1706.03762",
        "'https://doi.org/10.1000/1' | doi 10.1000/1",
        "{'@id':'https://doi.org/10.1000/1'} | doi 10.1000/1",
        "{'propertyID':'Article number','value':'119'} | ",
      })
  void identifiersOfAnArticle(String json, String expected) throws IOException {
    String article =
        ("{'@type':'ScholarlyArticle','name':'A','identifier':" + json + "}").replace('\'', '"');
    List<String> found =
        paper(jsonLd(article)).identifiers().stream()
            .map(id -> id.scheme() + " " + id.value())
            .toList();
    assertEquals(expected == null ? List.of() : List.of(expected), found);
  }
}
