package io.github.paperlistings.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Vaswani, N. Shazeer, and N. Parmar. Attention is all you need. In NeurIPS, 2017.",
        "Vaswani, A., Shazeer, N., & Parmar, N. (2017). Attention is all you need. NeurIPS, 30.",
        "Vaswani, A., Shazeer, N., and Parmar, N. Attention is all you need. In NeurIPS, 2017.",
        "A. Vaswani, N. Shazeer, N. Parmar, \"Attention is all you need,\" in NeurIPS, 2017.",
        "Vaswani, Ashish, Noam Shazeer, and Niki Parmar. \"Attention is all you need.\" (2017).",
        "Vaswani A, Shazeer N, Parmar N. Attention is all you need. NeurIPS. 2017;30.",
        "Vaswani, A., Shazeer, N., Parmar, N.: Attention is all you need. In: NeurIPS (2017)",
        "Ashish Vaswani, Noam Shazeer, and Niki Parmar. 2017. Attention is all you need. In NIPS.",
        "Vaswani, A., Shazeer, N. and Parmar, N. (2017) ‘Attention is all you need’, NeurIPS, 30."
      })
  void readsTheStylesOfBibliographies(String reference) {
    RawPaper paper = Citation.of(reference).orElseThrow().record(Location.unknown());
    assertEquals("Attention is all you need", paper.title().orElseThrow());
    assertEquals("2017", paper.published().orElseThrow());
    assertEquals(3, paper.authors().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019, the group grew. \"We had no plan,\" she says today (2024).",
        "The work of Vaswani et al. (2017) changed the field. Most papers build on it.",
        "Deep Learning. It was 2012 when it began, and nobody saw it come.",
        "Figure 3. Results of 2020 on the second task. Lower is better.",
        "We thank A. One and B. Two. This work was done in 2020 at the institute.",
        "Attention Is All You Need"
      })
  void takesNoSentenceForAReference(String sentence) {
    assertTrue(Citation.of(sentence).isEmpty());
  }

  @Test
  void keepsInitialsOfNamesThatAreNotTurnedAround() {
    RawPaper paper =
        Citation.of("D. P. Kingma and J. Ba. Adam: A method. arXiv preprint arXiv:1412.6980, 2014.")
            .orElseThrow()
            .record(Location.unknown());
    assertEquals("Adam: A method", paper.title().orElseThrow());
    assertEquals(2, paper.authors().size());
    assertEquals("arXiv:1412.6980", paper.identifiers().get(0).text());
  }

  @Property
  void readsAnyTextWithoutFailing(@ForAll String text) {
    Citation.of(text).ifPresent(citation -> citation.record(Location.unknown()));
  }
}
