package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.RepositoryConfidence;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real listings, where they are at hand. */
class CorpusTest {

  private static ParseResult parse(String path) throws IOException {
    return PaperListings.with(ParseOptions.standard())
        .parse(ListingSource.of(Fixtures.corpus(path)));
  }

  private static List<CodeRepository> asserted(List<Paper> papers) {
    return papers.stream()
        .flatMap(paper -> paper.codeRepositories().stream())
        .filter(repository -> repository.confidence() == RepositoryConfidence.ASSERTED)
        .toList();
  }

  @Test
  void copiedPage() throws IOException {
    List<Paper> papers = parse("seed/huggingface-papers-page.txt").papers();
    List<String> titles = Files.readAllLines(Fixtures.corpus("seed/titles.txt"));
    assertEquals(titles, papers.stream().map(Paper::title).toList());
    assertTrue(papers.stream().allMatch(paper -> paper.abstractText().orElse("").length() > 900));
    assertEquals(15, asserted(papers).size());
  }

  @Test
  void dailyPage() throws IOException {
    List<Paper> papers = parse("huggingface/listing_daily_2024-08.html").papers();
    assertEquals(13, papers.size());
    for (Paper paper : papers) {
      assertTrue(paper.abstractText().isPresent());
      assertFalse(paper.authors().isEmpty());
      assertTrue(paper.metrics().upvotes().isPresent());
      assertTrue(paper.metrics().comments().isPresent());
      assertTrue(paper.published().isPresent());
    }
  }

  @Test
  void answerOfTheApi() throws IOException {
    List<Paper> papers = parse("huggingface/api_daily_papers_2026-08_full.json").papers();
    assertEquals(30, papers.size());
    List<CodeRepository> repositories = asserted(papers);
    assertEquals(19, repositories.size());
    assertTrue(repositories.stream().allMatch(repository -> repository.stars().isPresent()));
  }

  @Test
  void pageOfOnePaper() throws IOException {
    Paper paper = parse("huggingface/detail_2509.24002_2025-10.html").papers().get(0);
    assertTrue(paper.abstractText().orElseThrow().startsWith("MCP standardizes how"));
    assertTrue(paper.summary().isPresent());
    assertEquals(
        List.of("https://github.com/eval-sys/mcpmark"),
        paper.codeRepositories().stream().map(CodeRepository::url).toList());
  }

  @Test
  void trendingText() throws IOException {
    ParseResult result = parse("huggingface/excerpt_trending_page_text_2026-10.md");
    assertEquals(3, result.papers().size());
    assertEquals(1, result.report().duplicates());
    assertEquals(3, asserted(result.papers()).size());
  }

  @Test
  void searchTexts() throws IOException {
    for (String name : List.of("html2text_2026-06", "text_2026-07")) {
      assertEquals(
          3, parse("huggingface/excerpt_search_page_" + name + ".md").papers().size(), name);
    }
  }
}
