package io.github.paperlistings.parsers.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownListTest {

  private static final String LINK = "[[pdf](https://arxiv.org/abs/1706.03762)]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Attention Is All You Need** " + LINK,
        "[Attention Is All You Need](https://arxiv.org/abs/1706.03762)",
        "\"Attention Is All You Need\", NeurIPS 2017 " + LINK,
        "[2017.06] Attention Is All You Need " + LINK,
        "**[NeurIPS 2017]** Attention Is All You Need " + LINK,
        "A. Vaswani and N. Shazeer. *Attention Is All You Need*. NeurIPS 2017.",
        "Attention Is All You Need (2017), A. Vaswani et al.",
        "Attention Is All You Need, Ashish Vaswani, Noam Shazeer, 2017 " + LINK,
        "Transformer - [Attention Is All You Need](https://arxiv.org/abs/1706.03762)",
        ":star: Attention Is All You Need | https://arxiv.org/abs/1706.03762",
        "2017 | Attention Is All You Need | NIPS | " + LINK,
        "Attention Is All You Need\n    - Paper: https://arxiv.org/abs/1706.03762",
        "Attention Is All You Need\n    - 论文/Paper: https://arxiv.org/abs/1706.03762",
        "Transformer: \"Attention Is All You Need\" NeurIPS. " + LINK,
        "**Attention Is All You Need**\n\n- **Paper**: https://arxiv.org/abs/1706.03762",
        "NeurIPS 2017 oral, Attention Is All You Need, " + LINK,
        "Attention Is All You Need *Ashish Vaswani et al. arXiv.* " + LINK,
        "Ashish Vaswani, Noam Shazeer, Attention Is All You Need, NIPS, 2017. " + LINK,
        "[Attention Is All You Need(注意力)](attention.pdf)"
      })
  void aTitleIsFoundInManyForms(String item) throws IOException {
    List<Paper> papers = parse("# List\n\n- " + item + "\n").papers();
    assertEquals(List.of("Attention Is All You Need"), papers.stream().map(Paper::title).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Images](#images)",
        "[PyTorch](https://pytorch.org) - tensors for everybody",
        "We recommend the [paper](https://arxiv.org/abs/1706.03762) of Vaswani.",
        "**We released our paper [Attention](https://arxiv.org/abs/1706.03762) today, read it.**",
        "[Jane Doe](https://github.com/janedoe)",
        "[CVPR 2024](https://cvpr.thecvf.com)",
        "Follow us at [CVPR 2024](https://cvpr.thecvf.com/Conferences/2024) for all of the news",
        "Workshop on Visual Learning (CVPR 2021) [[website]](https://visual.example.org)",
        "**This is a title.** (year). [[pdf]](link-to-pdf)\n  - Main Author et al.",
        "CS231n, Convolutional Networks, Stanford University [[web]](http://cs231n.stanford.edu/)",
        "[![badge](https://img.shields.io/badge/a-b-red)](https://example.org)"
      })
  void whatIsNoPaperIsLeftOut(String item) {
    assertThrows(ListingException.class, () -> parse("# List\n\n- " + item + "\n"));
  }

  @Test
  void fieldsAreSorted() throws IOException {
    Paper paper =
        parse(
                "# List\n\n## Memory\n\n1. **Memory Networks.** *Jason Weston, Sumit Chopra.*"
                    + " ICLR 2015. ![](https://img.shields.io/badge/Memory-red)"
                    + " [[pdf](https://arxiv.org/abs/1410.3916)]"
                    + " [[code](https://github.com/facebook/MemNN)], 2014.10\n")
            .papers()
            .get(0);
    assertEquals("Memory Networks", paper.title());
    assertEquals(
        List.of("Jason Weston", "Sumit Chopra"),
        paper.authors().stream().map(Author::name).toList());
    assertEquals("ICLR 2015", paper.venue().orElseThrow());
    assertEquals("2014-10", paper.published().orElseThrow().toString());
    assertEquals(List.of("Memory"), paper.keywords());
    assertEquals("Memory", paper.extra().get("section"));
    assertEquals("https://github.com/facebook/MemNN", paper.codeRepositories().get(0).url());
  }

  @ParameterizedTest
  @CsvSource({
    "'(SIGMOD 2020)|(VLDB 2021)|(TKDE 2022)|(ICDE 2022)', 4",
    "'(SIGMOD 2020)|(VLDB 2021)|(TKDE 2022)|, an essay', 4",
    "'(SIGMOD 2020)|, a post|, a page|, an essay', 0"
  })
  void itemsWithoutLinksArePapersAmongPapers(String ends, long papers) {
    StringBuilder list =
        new StringBuilder("# List\n\n- **Memory Networks** " + LINK + "\n\n## Part\n\n");
    for (String end : ends.split("\\|")) {
      list.append("- A Study of Learned Indexes ").append(end.hashCode()).append(' ').append(end);
      list.append('\n');
    }
    assertEquals(papers + 1, assertDoesNotThrow(() -> parse(list.toString())).papers().size());
  }

  @Test
  void whatCitesAnItemNamesIt() throws IOException {
    Paper paper =
        parse(
                "# List\n\n- BN [[Paper]](http://arxiv.org/pdf/1502.03167)\n    - Sergey Ioffe,"
                    + " Christian Szegedy, Batch Normalization: Accelerating Deep Network Training,"
                    + " arXiv:1502.03167.\n")
            .papers()
            .get(0);
    assertEquals("Batch Normalization: Accelerating Deep Network Training", paper.title());
    assertEquals("BN", paper.extra().get("name"));
    assertEquals(2, paper.authors().size());
    assertEquals(LinkRole.PDF, paper.links().get(0).role());
  }

  @ParameterizedTest
  @CsvSource({
    "https://dl.acm.org/citation.cfm?id=3071073, PAPER",
    "http://ai.stanford.edu/~ang/papers/icml00-irl.pdf, PDF",
    "paxos.pdf, PDF",
    "https://github.com/google/BIG-bench, CODE"
  })
  void aTitleLeadsToItsPaper(String address, LinkRole role) throws IOException {
    String table =
        "# List\n\n|Date|Paper|\n|-|-|\n|2022|[Beyond the Imitation Game](" + address + ")|\n";
    assertEquals(role, parse(table).papers().get(0).links().get(0).role());
  }

  @ParameterizedTest
  @CsvSource({"30, 0", "70, 1"})
  void nestingBeyondTheLimitIsTold(int depth, long told) throws IOException {
    StringBuilder list = new StringBuilder("# List\n\n- **Memory Networks** " + LINK + "\n\n");
    for (int i = 0; i < depth; i++) {
      list.append("  ".repeat(i)).append("- level ").append(i).append('\n');
    }
    long diagnostics =
        parse(list.toString()).report().diagnostics().stream()
            .filter(one -> one.code().equals(DiagnosticCodes.LIMIT_EXCEEDED))
            .count();
    assertEquals(told, diagnostics);
  }

  @Test
  void oneAddressForTwoTitlesIsAMistakeOfTheList() throws IOException {
    ParseResult result =
        parse(
            "# List\n\n- **Memory Networks** "
                + LINK
                + "\n- **Neural Turing Machines** "
                + LINK
                + "\n\n## Again\n\n- **Memory networks** "
                + LINK
                + "\n");
    assertEquals(2, result.papers().size());
    assertEquals(1, result.report().duplicates());
  }

  @ParameterizedTest
  @CsvSource({
    "amusi+CVPR2024-Papers-with-Code.md, 109",
    "dair-ai+ML-Papers-of-the-Week.md, 85",
    "terryum+awesome-deep-learning-papers.md, 223",
    "thunlp+PromptPapers.md, 96",
    "zjunlp+KnowledgeEditingPapers.md, 170"
  })
  void realListsAreReadWhole(String file, long papers) throws IOException {
    ParseResult result =
        PaperListings.with(ParseOptions.standard())
            .parse(ListingSource.of(Fixtures.corpus("lists/" + file)));
    assertEquals(papers, result.report().found());
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "1. ", "[", "*a ", "[a](", "<b>", "**a ", "`a ", "<div>", "|"})
  void deepNestingAndOpenMarksTakeLittleTime(String mark) {
    String text = "# List\n\n- **Memory Networks** " + LINK + "\n\n" + mark.repeat(100_000) + "\n";
    ParseResult result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(text));
    assertTrue(result.papers().size() >= 1);
  }

  private static ParseResult parse(String text) throws IOException {
    return PaperListings.with(ParseOptions.standard()).parse(ListingSource.of(text));
  }
}
