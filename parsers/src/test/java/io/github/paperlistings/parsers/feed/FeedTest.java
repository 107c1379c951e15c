package io.github.paperlistings.parsers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

  private static ParseResult parse(String items) throws IOException {
    return Fixtures.parseText("<rss version=\"2.0\"><channel>" + items + "</channel></rss>");
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
    assertTrue(PaperHosts.isPaper("https://www.nature.com/articles/s41586-021-03819-2"));
    assertTrue(PaperHosts.isPaper("http://arxiv.org/abs/1706.03762"));
    assertFalse(PaperHosts.isPaper("https://arxiv.org/"));
    assertFalse(PaperHosts.isPaper("https://notarxiv.org/abs/1706.03762"));
    assertFalse(PaperHosts.isPaper("https://huggingface.co/blog/papers/"));
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
}
