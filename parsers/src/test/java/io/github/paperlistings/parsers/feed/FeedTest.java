package io.github.paperlistings.parsers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

  private static ParseResult parse(String items) throws IOException {
    return Fixtures.parseText(
        "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
            + items
            + "</channel></rss>");
  }

  @Test
  void aFeedOfOtherThingsIsNoListing() {
    assertThrows(StructureNotFoundException.class, () -> Fixtures.parse("feed/blog.xml"));
  }

  @Test
  void whatIsNoPaperIsSkippedBesidePapers() throws IOException {
    ParseResult result = Fixtures.parse("feed/journals.xml");
    assertEquals(6, result.papers().size());
    assertEquals(1, result.report().skipped());
  }

  @Test
  void theDayOfTheFeedIsNotThatOfAPaper() throws IOException {
    Paper paper = Fixtures.parse("feed/digest.xml").papers().get(0);
    assertEquals(Optional.empty(), paper.published());
    assertTrue(paper.extra().containsKey("posted"));
  }

  @Test
  void aMachineMadeSummaryIsNoAbstract() throws IOException {
    Paper paper = Fixtures.parse("feed/digest.xml").papers().get(3);
    assertTrue(paper.abstractText().orElseThrow().startsWith("A language model is"));
    assertTrue(paper.summary().orElseThrow().startsWith("Preferences train"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://dl.acm.org/doi/abs/10.1145/3292500.3330701?af=R, 10.1145/3292500.3330701",
    "doi: 10.3390/s25010123., 10.3390/s25010123",
    "'see (doi:10.1000/xyz)', 10.1000/xyz"
  })
  void doisInAddressesAndText(String text, String doi) {
    assertEquals(doi, DoiText.find(text).map(Doi::value).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"version 10.1", "110.1145/3292500", "10.x/y", "", "10."})
  void numbersAreNoDois(String text) {
    assertEquals(Optional.empty(), DoiText.find(text));
  }

  @Test
  void addressesOfPapers() {
    assertTrue(PaperPages.isPaper("https://www.nature.com/articles/s41586-021-03819-2"));
    assertTrue(PaperPages.isPaper("http://arxiv.org/abs/1706.03762"));
    assertFalse(PaperPages.isPaper("https://arxiv.org/"));
    assertFalse(PaperPages.isPaper("https://notarxiv.org/abs/1706.03762"));
    assertFalse(PaperPages.isPaper("https://huggingface.co/blog/papers/"));
  }

  @Test
  void oneTextOfSeveralAuthors() throws IOException {
    Paper paper =
        parse(
                "<item><title>T</title><link>https://doi.org/10.1000/1</link>"
                    + "<author>editor@example.org (Ann Ash)</author></item>")
            .papers()
            .get(0);
    assertEquals("Ann Ash", paper.authors().get(0).name());
  }

  @ParameterizedTest
  @CsvSource({"rss_azuresilent_2026-02-01, 45, 45", "rss_huangboming_daily_2026-08-08, 30, 0"})
  void realFeeds(String name, int papers, int summaries) throws IOException {
    ParseResult result =
        PaperListings.with(ParseOptions.standard())
            .parse(ListingSource.of(Fixtures.corpus("huggingface/" + name + ".xml")));
    assertEquals("feed", result.report().choice().format().id());
    assertEquals(papers, result.papers().size());
    assertEquals(summaries, result.papers().stream().filter(p -> p.summary().isPresent()).count());
    for (Paper paper : result.papers()) {
      assertTrue(paper.arxivId().isPresent(), paper.title());
      assertFalse(paper.authors().isEmpty(), paper.title());
      assertTrue(paper.abstractText().orElse("").length() > 300, paper.title());
    }
  }

  private static Paper item(String fields) throws IOException {
    return parse(
            "<lastBuildDate>Thu, 13 Nov 2026 01:02:03 GMT</lastBuildDate><item><title>On Ants</title>"
                + "<link>https://www.sciencedirect.com/science/article/pii/S027843192500456</link>"
                + fields
                + "</item>")
        .papers()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;p&gt;Publication date: April 2026&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source:&lt;/b&gt; Journal"
            + " of Ants, Volume 134, Issue 2&lt;/p&gt;&lt;p&gt;Author(s): Ann Ash, Ben Birch&lt;/p&gt;",
        "Publication date: April 2026 Source: Journal of Ants, Volume 134, Issue 2 Author(s): Ann"
            + " Ash, Ben Birch"
      })
  void whatScienceDirectWritesInPlaceOfAnAbstract(String description) throws IOException {
    Paper paper =
        item(
            "<description>"
                + description
                + "</description><author>Journal of Ants</author>"
                + "<pubDate>Thu, 13 Nov 2026 01:02:03 GMT</pubDate>");
    assertEquals(Optional.empty(), paper.abstractText());
    assertEquals("Journal of Ants", paper.venue().orElseThrow());
    assertEquals("134", paper.volume().orElseThrow());
    assertEquals("2", paper.issue().orElseThrow());
    assertEquals("2026-04", paper.published().orElseThrow().toString());
    assertEquals(
        List.of("Ann Ash", "Ben Birch"), paper.authors().stream().map(Author::name).toList());
  }

  @Test
  void articlesInPressHaveADay() throws IOException {
    Paper paper =
        item(
            "<description>&lt;p&gt;Publication date: Available online 9 May 2026&lt;/p&gt;"
                + "&lt;p&gt;Source: Journal of Ants&lt;/p&gt;</description>");
    assertEquals("Journal of Ants", paper.venue().orElseThrow());
    assertEquals("2026-05-09", paper.published().orElseThrow().toString());
  }

  @Test
  void theWordsOfAPictureAreNotTheAbstract() throws IOException {
    Paper paper =
        item(
            "<description>&lt;p&gt;A picture of many ants, that walk far over H&lt;sub&gt;2&lt;/sub&gt;O, and back again.&lt;/p&gt;&lt;h2&gt;Abstract&lt;/h2&gt;"
                + "&lt;p&gt;Ants walk far, and back.&lt;/p&gt;</description>"
                + "<dc:creator>\nAnn Ash, \nBen Birch\n</dc:creator>");
    assertEquals("Ants walk far, and back.", paper.abstractText().orElseThrow());
    assertEquals(
        "A picture of many ants, that walk far over H2O, and back again.",
        paper.extra().get("text"));
    assertEquals(
        List.of("Ann Ash", "Ben Birch"), paper.authors().stream().map(Author::name).toList());
  }

  @Test
  void theAbstractBehindADoi() throws IOException {
    Paper paper =
        item("<description>DOI: 10.5555/ants&lt;br/&gt;Ants walk far, and back.</description>");
    assertEquals("Ants walk far, and back.", paper.abstractText().orElseThrow());
  }

  @Test
  void theJournalIsNoAuthorOfItsArticles() throws IOException {
    Paper paper = item("<dc:source>Journal of Ants</dc:source><author>journal of ants</author>");
    assertEquals(List.of(), paper.authors());
    assertEquals("Journal of Ants", paper.venue().orElseThrow());
  }

  @Test
  void theServiceBehindADigestIsNoVenue() throws IOException {
    assertEquals(Optional.empty(), item("<dc:source>crossref</dc:source>").venue());
  }

  @Test
  void answersOfScopusAreAtomUnderAnotherRoot() throws IOException {
    Paper paper =
        Fixtures.parseText(
                """
                <?xml version="1.0"?><search-results xmlns="http://www.w3.org/2005/Atom"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
                <entry><dc:identifier>SCOPUS_ID:85</dc:identifier><dc:title>On Ants</dc:title>
                <dc:creator>Ash A.</dc:creator><prism:publicationName>Ants</prism:publicationName>
                <prism:volume>58</prism:volume><prism:issueIdentifier>6</prism:issueIdentifier>
                <prism:coverDate>2019-06-01</prism:coverDate><citedby-count>12</citedby-count>
                <prism:coverDisplayDate>June 2019</prism:coverDisplayDate>
                <author seq="1"><authname>Ash A.</authname><surname>Ash</surname>
                <given-name>Ann</given-name></author><author seq="2"><authname>Birch B.</authname>
                <surname>Birch</surname><given-name>Ben</given-name></author>
                <pubmed-id>31000000</pubmed-id></entry></search-results>
                """)
            .papers()
            .get(0);
    assertEquals("6", paper.issue().orElseThrow());
    assertEquals("2019-06", paper.published().orElseThrow().toString());
    assertEquals(
        List.of("Ann Ash", "Ben Birch"), paper.authors().stream().map(Author::name).toList());
    assertEquals(12, paper.metrics().citations().orElseThrow());
    assertEquals("31000000", paper.identifiers().get(0).value());
  }
}
