package io.github.paperlistings.parsers.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnmarkedTest {

  @Test
  void keepsTheTextOfLinks() {
    assertEquals(
        "[1]arXiv:1706.03762 [pdf, other]",
        Unmarked.of(
            "[[1]](https://arxiv.org/list/cs.LG/recent)[arXiv:1706.03762]"
                + "(https://arxiv.org/abs/1706.03762 \"Abstract\") [[pdf](/pdf/1706.03762),"
                + " [other](/format/1706.03762)]"));
  }

  @Test
  void givesTheAddressThatWordsHide() {
    assertEquals(
        "Code: https://github.com/a/b.",
        Unmarked.of("Code: [this https URL](https://github.com/a/b \"b\")."));
  }

  @Test
  void leavesImagesOutAndNumbersOfAddresses() {
    assertEquals(
        "Ann One, Bob Two",
        Unmarked.of("![logo](https://arxiv.org/logo.png) [Ann One][12], [Bob Two][13]"));
  }

  @Test
  void takesNoBracketsOfTheTextForLinks() {
    assertEquals(
        "intervals [0, 1] and [0,1](0,1) and a[i][0]",
        Unmarked.of("intervals [0, 1] and [0,1](0,1) and a[i][0]"));
  }

  @Test
  void takesOffTheMarksOfHeadingsQuotationsAndEscapes() {
    assertEquals("Title:On $x$", Unmarked.of("> # Title:On $x$"));
    assertEquals("[Submitted on 1 Oct 2026]", Unmarked.of("\\[Submitted on 1 Oct 2026\\]"));
  }
}
