package io.github.paperlistings.parsers.openreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteRecordTest {

  private static ParseResult parse(String note) throws IOException {
    return Fixtures.parseText("{\"notes\": [" + note + "], \"count\": 1}");
  }

  private static Paper paper(String note) throws IOException {
    return parse(note).papers().get(0);
  }

  @Test
  void theDecisionStandsAmongTheReplies() throws IOException {
    Paper paper =
        paper(
            """
            {"id": "a1", "forum": "a1", "invitation": "X.org/2021/Conference/-/Blind_Submission",
             "content": {"title": "On Ants", "venueid": "X"},
             "details": {"directReplies": [
               {"id": "r1", "content": {"review": "good"}},
               {"id": "r2", "content": {"decision": "Accept (Oral)"}}]}}
            """);
    assertEquals(List.of("Accept (Oral)"), paper.labels());
  }

  @Test
  void theDecisionIsThatOfTheMetaReviewAndNotOfReviewers() throws IOException {
    Paper paper =
        paper(
            """
            {"id": "a1", "forum": "a1", "content": {"title": "On Ants", "venueid": "X"},
             "details": {"directReplies": [
               {"invitation": "ICLR.cc/2019/Conference/Paper1/-/Official_Review",
                "content": {"recommendation": "Reject"}},
               {"invitation": "ICLR.cc/2019/Conference/Paper1/-/Meta_Review",
                "content": {"recommendation": "Accept (Oral)"}}]}}
            """);
    assertEquals(List.of("Accept (Oral)"), paper.labels());
  }

  @Test
  void notesFromDblpLeadToThePaper() throws IOException {
    Paper paper =
        paper(
            """
            {"id": "a1", "forum": "a1", "invitations": ["DBLP.org/-/Record"],
             "content": {"title": {"value": "On Ants"}, "venueid": {"value": "dblp.org/x"},
               "html": {"value": "https://doi.org/10.5555/a"},
               "_bibtex": {"value": "@inproceedings{x, booktitle={Ants}, year={2020}}"}}}
            """);
    assertEquals("10.5555/a", paper.doi().orElseThrow().value());
    assertEquals("Ants", paper.venue().orElseThrow());
  }

  @Test
  void anAddressAmongWordsIsALink() throws IOException {
    Paper paper =
        paper(
            """
            {"id": "a1", "forum": "a1", "content": {"title": "On Ants", "venueid": "X",
             "code": "Official code: https://github.com/example-lab/ants"}}
            """);
    assertTrue(
        paper.links().stream()
            .anyMatch(
                link ->
                    link.url().equals("https://github.com/example-lab/ants")
                        && link.role() == LinkRole.CODE));
  }

  @Test
  void aReviewWithoutItsForumIsNoPaper() throws IOException {
    ParseResult result =
        parse(
            """
            {"id": "r1", "invitation": "X.org/2021/Conference/Paper1/-/Official_Review",
             "content": {"review": "good", "rating": "7"}}
            """);
    assertEquals(List.of(), result.papers());
    assertEquals(1, result.report().skipped());
  }
}
