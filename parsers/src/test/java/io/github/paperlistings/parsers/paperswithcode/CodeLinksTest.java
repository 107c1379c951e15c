package io.github.paperlistings.parsers.paperswithcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeLinksTest {

  private static CodeLinks links() throws IOException {
    return CodeLinks.read(ListingSource.of(Fixtures.file("paperswithcode/links.json")));
  }

  private static List<Paper> joined(CodeLinks links, ListingSource abstracts) throws IOException {
    ParseOptions options = ParseOptions.builder().addParsers(new AbstractsParser(links)).build();
    return PaperListings.with(options).parse(abstracts).papers();
  }

  private static List<Paper> joined() throws IOException {
    return joined(links(), ListingSource.of(Fixtures.file("paperswithcode/abstracts.json")));
  }

  private static List<String> urls(Paper paper) {
    return paper.codeRepositories().stream().map(CodeRepository::url).toList();
  }

  @Test
  void whatIsHeld() throws IOException {
    CodeLinks links = links();
    assertEquals(4, links.links());
    assertEquals(3, links.papers());
    assertEquals(4, links.report().parsed());
  }

  @Test
  void aPaperGetsAllItsRepositories() throws IOException {
    Paper paper = joined().get(1);
    assertEquals("Attention Is All You Need", paper.title());
    assertTrue(paper.abstractText().isPresent());
    assertEquals(
        List.of(
            "https://github.com/tensorflow/tensor2tensor",
            "https://github.com/jadore801120/attention-is-all-you-need-pytorch"),
        urls(paper));
    CodeRepository official = paper.codeRepositories().get(0);
    assertEquals(Optional.of(true), official.official());
    assertEquals(Optional.of(true), official.own());
    assertEquals(Optional.of("tf"), official.framework());
    CodeRepository other = paper.codeRepositories().get(1);
    assertEquals(Optional.of(false), other.official());
    assertEquals(Optional.of("pytorch"), other.framework());
  }

  @Test
  void whoMentionsWhom() throws IOException {
    Paper paper = joined().get(1);
    assertEquals(
        "https://github.com/tensorflow/tensor2tensor", paper.extra().get("mentioned_in_paper"));
    assertEquals(
        "https://github.com/jadore801120/attention-is-all-you-need-pytorch",
        paper.extra().get("mentioned_in_github"));
  }

  /** The abstract writes it with other capitals. */
  @Test
  void aRepositoryOfTheAbstractIsNotGivenTwice() throws IOException {
    Paper paper = joined().get(0);
    assertEquals(1, paper.codeRepositories().size());
    CodeRepository repository = paper.codeRepositories().get(0);
    assertEquals(Optional.of(true), repository.official());
    assertEquals(2, repository.evidence().size());
  }

  @Test
  void aPaperWithoutLinksStaysAsItIs() throws IOException {
    Paper alone = Fixtures.parse("paperswithcode/abstracts.json").papers().get(2);
    assertEquals(List.of(), urls(joined().get(2)));
    assertEquals(alone.extra(), joined().get(2).extra());
  }

  @Test
  void withoutAnAddressTheNumberOnArxivOrTheTitleJoins() throws IOException {
    CodeLinks links =
        CodeLinks.read(
            ListingSource.of(
                """
                [{"paper_title": "One", "paper_arxiv_id": "2310.01174",
                  "repo_url": "https://github.com/a/one"},
                 {"paper_title": "Two", "repo_url": "https://github.com/a/two"}]
                """));
    List<Paper> papers =
        joined(
            links,
            ListingSource.of(
                """
                [{"paper_url": null, "url_abs": null, "proceeding": null,
                  "title": "Another title", "arxiv_id": "2310.01174"},
                 {"paper_url": "", "url_abs": null, "title": "Two"},
                 {"paper_url": "https://paperswithcode.com/paper/two", "title": "Two"}]
                """));
    assertEquals(List.of("https://github.com/a/one"), urls(papers.get(0)));
    assertEquals(List.of("https://github.com/a/two"), urls(papers.get(1)));
    assertEquals(List.of(), urls(papers.get(2)));
  }

  @Test
  void aDumpOfLinksThatBreaksOffGivesWhatCameBefore() throws IOException {
    CodeLinks links =
        CodeLinks.read(
            ListingSource.of(
                "[{\"paper_url\": \"https://paperswithcode.com/paper/a\", \"paper_title\": \"A\","
                    + " \"repo_url\": \"https://github.com/a/a\"}, {\"paper_url\": \"htt"));
    assertEquals(1, links.links());
    assertTrue(links.report().hasErrors());
  }

  @Test
  void rowsThatAreDamagedAreTold() throws IOException {
    CodeLinks links =
        CodeLinks.read(ListingSource.of(Fixtures.file("paperswithcode/links-damaged.jsonl")));
    assertTrue(links.report().rejected() > 0);
    assertTrue(links.links() > 0);
  }

  @Test
  void whatIsNoDumpOfLinksIsRefused() {
    assertThrows(
        ListingException.class,
        () -> CodeLinks.read(ListingSource.of("<html><p>Nothing</p></html>")));
  }
}
