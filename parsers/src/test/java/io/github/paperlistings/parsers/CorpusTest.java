package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.RepositoryConfidence;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"new", "recent", "month"})
  void arxivPages(String name) throws IOException {
    ParseResult result = parse("arxiv/arxiv-list-" + name + ".html");
    List<String> expected =
        Files.readAllLines(Fixtures.corpus("arxiv/arxiv-list-" + name + ".expected.jsonl"));
    assertEquals(expected.size(), result.papers().size());
    assertEquals(List.of(), result.diagnostics());
    for (int i = 0; i < expected.size(); i++) {
      String id = result.papers().get(i).arxivId().orElseThrow().value();
      assertTrue(expected.get(i).contains("\"" + id + "\""), id);
    }
  }

  /** A record is as many lines as say which paper it is of. */
  @Test
  void arxivMailings() throws IOException {
    try (Stream<Path> files = Files.list(Fixtures.corpus("arxiv/mail"))) {
      for (Path file : files.sorted().toList()) {
        long records =
            Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("arXiv:") || line.startsWith("Paper:"))
                .count();
        ParseResult result = parse("arxiv/mail/" + file.getFileName());
        assertEquals(records, result.papers().size(), file.toString());
        assertEquals(0, result.report().rejected());
      }
    }
  }

  @Test
  void arxivAnswers() throws IOException {
    ParseResult page = parse("arxiv/atom/q_testing_s0_m10_bc5a6c384fe9.xml");
    assertEquals(10, page.papers().size());
    assertEquals(214881, page.listing().statedCount().orElseThrow());
    List<Author> authors =
        parse("arxiv/atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.xml").papers().get(0).authors();
    assertEquals(List.of("CfA"), authors.get(2).affiliations());
    assertTrue(parse("arxiv/atom/id_0000.0000_s0_m100_8b51d9633a68.xml").papers().isEmpty());
    assertThrows(
        StructureNotFoundException.class,
        () -> parse("arxiv/atom/id_abc_s0_m100_b79c8dcf6bc3.xml"));
  }
}
