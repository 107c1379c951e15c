package io.github.paperlistings.parsers.paperswithcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbstractsParserTest {

  /** The field {@code conference} names the paper among those of a conference. */
  @Test
  void onlyTheProceedingsAreAVenue() throws IOException {
    List<Paper> papers =
        Fixtures.parseText(
                """
                [{"paper_url": "https://paperswithcode.com/paper/a", "url_abs": "",
                  "title": "A", "proceeding": "CVPR 2019 6", "conference": "a-1"},
                 {"paper_url": "https://paperswithcode.com/paper/b", "url_abs": "",
                  "title": "B", "proceeding": null, "conference": "b-1"}]
                """)
            .papers();
    assertEquals(Optional.of("CVPR 2019 6"), papers.get(0).venue());
    assertEquals(Optional.empty(), papers.get(1).venue());
    assertEquals("b-1", papers.get(1).extra().get("conference"));
  }
}
