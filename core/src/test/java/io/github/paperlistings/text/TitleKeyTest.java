package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Light Schr\\\"odinger Bridge | light schrodinger  bridge.",
        "$\\alpha$-Divergence | α-divergence",
        "$\\ell_1$ Norms | ℓ₁ norms",
        "Straße | STRASSE",
        "CO₂ Nets | CO2 Nets",
        "$\\mathcal{O}(n^{2}\\frac{a}{b}c)$ Time | O(n^2\\frac{a}{b}c) time",
        "Self-Supervised: A Study | Self Supervised — a study"
      })
  void equal(String one, String other) {
    assertEquals(TitleKey.of(one), TitleKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nets, Part I | Nets, Part II",
        "Programming in C | Programming in C++",
        "Programming in C | Programming in C#",
        "The $\\alpha$ Net | The $\\beta$ Net",
        "Net 2.0 | Net 3.0",
        "कि नेट | का नेट"
      })
  void different(String one, String other) {
    assertNotEquals(TitleKey.of(one), TitleKey.of(other));
    assertFalse(TitleKey.match(one, other));
  }

  @Test
  void signsMayBeSpelled() {
    assertTrue(TitleKey.match("LLM×MapReduce", "LLMtimesMapReduce"));
    assertTrue(TitleKey.match("CoSTA$\\ast$ Search", "CoSTAast search"));
    assertEquals(TitleKey.of("Deep Nets"), TitleKey.spelled("Deep Nets"));
    assertFalse(TitleKey.match("", "?!"));
  }

  @Test
  void genericTitles() {
    assertTrue(TitleKey.isGeneric("Preface"));
    assertTrue(TitleKey.isGeneric("Guest Editorial"));
    assertFalse(TitleKey.isGeneric("Attention Is All You Need"));
  }

  @Test
  void similarity() {
    assertEquals(1, TitleSimilarity.of("Deep Nets", "deep nets."));
    assertTrue(
        TitleSimilarity.of(
                "Long-VITA: Scaling Models with Short-Context Accuray",
                "Long-VITA: Scaling Models with Short-Context Accuracy")
            > TitleSimilarity.LIKELY);
    assertEquals(0, TitleSimilarity.of("Theory of Deep Nets II", "Theory of Deep Nets III"));
    assertEquals(0, TitleSimilarity.of("Scaling Nets to 10 Layers", "Scaling Nets to 20 Layers"));
    assertTrue(TitleSimilarity.of("Deep Nets", "Quantum Chemistry") < 0.7);
  }
}
