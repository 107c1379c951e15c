package io.github.paperlistings.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

  @ParameterizedTest
  @CsvSource({
    "2407.21783, arXiv:2407.21783",
    "arXiv:2407.21783v2, arXiv:2407.21783v2",
    "0704.0001, arXiv:0704.0001",
    "https://arxiv.org/abs/2407.21783, arXiv:2407.21783",
    "https://arxiv.org/pdf/2407.21783v3.pdf, arXiv:2407.21783v3",
    "http://export.arxiv.org/abs/hep-th/9901001, arXiv:hep-th/9901001",
    "math.GT/0309136, arXiv:math/0309136",
    "https://huggingface.co/papers/2407.21783, arXiv:2407.21783",
    "10.48550/arXiv.2407.21783, arXiv:2407.21783",
    "https://doi.org/10.48550/arXiv.2407.21783, arXiv:2407.21783"
  })
  void forms(String text, String id) {
    assertEquals(Optional.of(id), ArxivId.parse(text).map(ArxivId::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234.56789",
        "2413.00001",
        "2407.1234",
        "1401.12345",
        "0703.0001",
        "hep-th/991301",
        "2503.0213",
        "2407.21783v0",
        "v1",
        "cs.LG"
      })
  void none(String text) {
    assertEquals(Optional.empty(), ArxivId.parse(text));
  }

  @Test
  void addresses() {
    ArxivId id = new ArxivId("2407.21783", OptionalInt.of(2));
    assertEquals("https://arxiv.org/abs/2407.21783v2", id.url());
    assertEquals("https://arxiv.org/pdf/2407.21783v2", id.pdfUrl());
    assertThrows(IllegalArgumentException.class, () -> new ArxivId("x", OptionalInt.empty()));
  }

  @Test
  void doi() {
    assertEquals(
        Optional.of("10.1145/3292500.3330701"),
        Doi.parse("https://dx.doi.org/10.1145/3292500.3330701").map(Doi::value));
    assertEquals(Optional.of("doi:10.1000/abc"), Doi.parse("DOI: 10.1000/ABC").map(Doi::toString));
    assertEquals(Optional.empty(), Doi.parse("10.x/abc"));
    assertEquals(Optional.empty(), Doi.parse("10.1000/a b"));
  }

  @Test
  void anOddValueKeepsItsScheme() {
    Identifier odd = Identifier.of("arXiv", "2503.0213");
    assertEquals("arxiv", odd.scheme());
    assertEquals("2503.0213", odd.value());
  }

  @Property
  void anyTextIsTaken(@ForAll String text) {
    ArxivId.parse(text).ifPresent(id -> assertEquals(Optional.of(id), ArxivId.parse(id.url())));
    Doi.parse(text).ifPresent(doi -> assertEquals(Optional.of(doi), Doi.parse(doi.url())));
  }
}
