package io.github.paperlistings.parsers.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualConferenceRecordTest {

  @Test
  void theNoteOfAPosterWithoutAddressOfThePaper() throws IOException {
    Paper paper =
        Fixtures.parseText(
                """
                {"count": 1, "next": null, "previous": null, "results": [
                 {"id": 7, "uid": "u7", "name": "On Ants", "authors": [
                   {"id": 1, "fullname": "Ann Ash", "institution": "Ant House"}],
                  "keywords": "ants, walks", "decision": "Accept (poster)", "eventtype": "Poster",
                  "virtualsite_url": "/virtual/2025/poster/7", "paper_url": "",
                  "sourceurl": "https://openreview.net/forum?id=abc123"}]}
                """)
            .papers()
            .get(0);
    assertEquals("abc123", paper.identifiers().get(0).value());
    assertEquals(List.of("ants", "walks"), paper.keywords());
    assertEquals(List.of("Accept (poster)"), paper.labels());
    assertEquals(List.of("Ant House"), paper.authors().get(0).affiliations());
  }
}
