package io.github.paperlistings.parsers.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PaperListsRecordTest {

  @Test
  void theBibtexTellsWhereAndWhenAPaperWasPublished() throws IOException {
    String dump =
        """
        [{"title": "On Ants", "id": "a1", "status": "Poster", "author": "Ann Ash", "bibtex":
          "@InProceedings{x, title = {On Ants}, booktitle = {Proceedings of Ants}, month = {July},
           year = {2021}, pages = {3-9}, doi = {10.5555/a}, publisher = {Ant House}}"}]
        """;
    Paper paper =
        PaperListings.with(ParseOptions.builder().format("paperlists").build())
            .parse(ListingSource.of(dump.replace("\n   ", "")))
            .papers()
            .get(0);
    assertEquals("Proceedings of Ants", paper.venue().orElseThrow());
    assertEquals("2021-07", paper.published().orElseThrow().toString());
    assertEquals("3-9", paper.pages().orElseThrow());
    assertEquals("Ant House", paper.publisher().orElseThrow());
    assertEquals("10.5555/a", paper.doi().orElseThrow().value());
    assertFalse(paper.extra().containsKey("bibtex"));
  }
}
