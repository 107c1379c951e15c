package io.github.paperlistings.parsers.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "new | BOILERPLATE",
        "## by[[image] AK](https://huggingface.co/akhaliq) and the research community | BANNER",
        "# Trending Papers | PAGE_TITLE",
        "[Subscribe][29] | BOILERPLATE",
        "https://huggingface.co/papers/2502.06858 | ADDRESS",
        "Submitted by | SUBMITTED",
        "[Upvote | UPVOTE",
        "Upvote 117 | UPVOTE",
        "[GitHub 3.29k](https://github.com/a/b) [arXiv Page](https://arxiv.org/abs/2502.06858) | GITHUB",
        "25](https://huggingface.co/login) | COUNT",
        "- | COUNT",
        " [-] 2 | COUNT",
        "* 3 authors | AUTHORS",
        "1 authors | AUTHORS",
        "· Published on Oct 4, 2026 | DATE",
        "Feb 7, 2025 | DATE",
        "Mar 12 | DATE",
        "· | DOT",
        "[[image] NVIDIA](https://huggingface.co/nvidia) · Sep 29, 2026 | ORGANIZATION_DATE",
        "- [image] | BLANK",
        "][33] | BLANK",
        "<a id=~source-section-7~></a> | BLANK",
        "### [A Title][32] | TEXT",
        "March of the Penguins | TEXT",
        "GitHub Copilot in Classrooms | TEXT"
      })
  void kinds(String line, LineKind kind) {
    assertEquals(kind, LineClassifier.classify(line.replace('~', '"'), false, 1).kind());
  }

  @Test
  void titlesKeepTheirBrackets() {
    assertEquals("[Re] A Study of X", MarkdownLine.of("[Re] A Study of X").text());
    assertEquals("f(x) = [0,1) in X", MarkdownLine.of("f(x) = [0,1) in X").text());
  }

  @Test
  void linksGiveTextAndTarget() {
    MarkdownLine line = MarkdownLine.of("### [A (B)](https://huggingface.co/papers/2502.06858)");
    assertEquals("A (B)", line.text());
    assertEquals(List.of("https://huggingface.co/papers/2502.06858"), line.targets());
    assertTrue(line.heading());
  }

  @Test
  void paperPages() {
    assertEquals(Optional.of("2407.21783"), PaperPage.id("/papers/2407.21783#community"));
    assertEquals(
        Optional.of("0704.0001"), PaperPage.id("https://huggingface.co/papers/0704.0001?x=1"));
    assertEquals(Optional.empty(), PaperPage.id("/papers/trending"));
    assertEquals(Optional.empty(), PaperPage.id("/papers/date/2026-03-24"));
  }

  @Test
  void summaries() {
    assertTrue(SummaryRule.isSummary("A framework, e.g. this one, improves metrics."));
    assertFalse(SummaryRule.isSummary("One sentence. And another one."));
    assertFalse(SummaryRule.isSummary("x".repeat(500)));
  }

  @Property
  void anyLineIsTaken(@ForAll String line) {
    LineClassifier.classify(line, false, 1);
    PaperPage.id(line);
  }
}
