package io.github.paperlistings.parsers.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real dumps of venues, where they are at hand. */
class VenueCorpusTest {

  private static ParseResult parse(String path) throws IOException {
    return PaperListings.with(ParseOptions.standard())
        .parse(ListingSource.of(Fixtures.corpus(path)));
  }

  @Test
  void aVenueFromOpenReview() throws IOException {
    ParseResult result = parse("paperlists/iclr2013.json");
    assertEquals(67, result.papers().size());
    assertEquals(List.of(), result.diagnostics());
    for (Paper paper : result.papers()) {
      assertEquals("openreview", paper.identifiers().iterator().next().scheme());
      assertTrue(paper.abstractText().isPresent());
      assertTrue(!paper.authors().isEmpty());
    }
    assertEquals(12, result.papers().stream().filter(p -> p.labels().contains("Reject")).count());
  }

  @Test
  void aVenueFromItsProceedings() throws IOException {
    ParseResult result = parse("paperlists/rss2021.json");
    assertEquals(92, result.papers().size());
    assertEquals(List.of(), result.diagnostics());
    assertTrue(result.papers().stream().noneMatch(paper -> paper.authors().isEmpty()));
  }
}
