package io.github.paperlistings.parsers.metadata;

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

/** Recorded answers, where they are at hand. */
class MetadataCorpusTest {

  private static ParseResult parse(String path) throws IOException {
    return PaperListings.with(ParseOptions.standard())
        .parse(ListingSource.of(Fixtures.corpus(path)));
  }

  @Test
  void anAnswerOfCrossref() throws IOException {
    ParseResult result = parse("recorded/crossRef-test.json");
    assertEquals(2, result.papers().size());
    assertEquals(10, result.listing().statedCount().orElseThrow());
    assertEquals(List.of(), result.diagnostics());
    Paper paper = result.papers().get(1);
    assertEquals("2016-05-19", paper.published().orElseThrow().toString());
    assertEquals("Kozak", paper.authors().get(0).family().orElseThrow());
  }

  @Test
  void anAnswerOfOpenAlex() throws IOException {
    ParseResult result = parse("recorded/openalex-publication-multiple.json");
    assertEquals(2, result.papers().size());
    assertEquals(42, result.listing().statedCount().orElseThrow());
    assertEquals(List.of(), result.diagnostics());
  }

  @Test
  void aCitationOfPubmed() throws IOException {
    Paper paper = parse("recorded/pubmed-test.xml").papers().get(0);
    assertEquals(3, paper.authors().size());
    assertEquals("2004-05-01", paper.published().orElseThrow().toString());
    assertTrue(paper.keywords().contains("Trypsin"));
  }
}
