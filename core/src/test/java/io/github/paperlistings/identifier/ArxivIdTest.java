package io.github.paperlistings.identifier;

import static java.util.stream.Collectors.joining;
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
    "https://doi.org/10.48550/arXiv.2407.21783, arXiv:2407.21783",
    "oai:arXiv.org:2411.00300v2, arXiv:2411.00300v2",
    "oai:arXiv.org:hep-th/9901001, arXiv:hep-th/9901001",
    "arxiv.org/abs/2407.21783, arXiv:2407.21783",
    "https://www.arxiv.org/html/2407.21783v1, arXiv:2407.21783v1",
    "https://export.arxiv.org/pdf/2407.21783, arXiv:2407.21783",
    "https://arxiv.org/ps/hep-th/9901001v2, arXiv:hep-th/9901001v2",
    "https://arxiv.org/format/2407.21783, arXiv:2407.21783",
    "https://arxiv.org/src/2407.21783v1, arXiv:2407.21783v1",
    "https://arxiv.org/e-print/2407.21783, arXiv:2407.21783",
    "https://arxiv.org/pdf/hep-th/9901001v1.pdf?download=1, arXiv:hep-th/9901001v1",
    "https://arxiv.org/abs/2407.21783/, arXiv:2407.21783",
    "https://arxiv.org/abs/2407.21783#comments, arXiv:2407.21783",
    "https://arxiv.org/abs/arXiv:2407.21783, arXiv:2407.21783",
    "http://de.arxiv.org/abs/2407.21783, arXiv:2407.21783",
    "http://xxx.lanl.gov/abs/hep-th/9901001, arXiv:hep-th/9901001",
    "https://ar5iv.labs.arxiv.org/html/2407.21783, arXiv:2407.21783",
    "https://ar5iv.org/abs/2407.21783, arXiv:2407.21783",
    "https://www.alphaxiv.org/abs/2407.21783v2, arXiv:2407.21783v2",
    "https://www.alphaxiv.org/overview/2407.21783, arXiv:2407.21783",
    "https://hf.co/papers/2407.21783, arXiv:2407.21783",
    "https://scirate.com/arxiv/2407.21783, arXiv:2407.21783"
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
        "2407.00000",
        "0704.0000",
        "hep-th/0704001",
        "hep-th/9106001",
        "hep-th/9901000",
        "github/9901001",
        "https://example.org/abs/2407.21783",
        "https://notarxiv.org/abs/2407.21783",
        "https://arxiv.org/list/2407.21783",
        "v1",
        "cs.LG"
      })
  void none(String text) {
    assertEquals(Optional.empty(), ArxivId.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See arXiv:2407.21783 and arXiv:hep-th/9901001v2. | arXiv:2407.21783 arXiv:hep-th/9901001v2",
        "Volume 1234.56789 and volume 1204.5678 | ''",
        "a cost of 2407.21783 units | ''",
        "(arXiv:2407.21783v2 [cs.CL]) | arXiv:2407.21783v2",
        "arXiv: 2407.21783 | arXiv:2407.21783",
        "arXiv 2407.21783, 2401.00001 and 2401.00002; 2401.00003"
            + " | arXiv:2407.21783 arXiv:2401.00001 arXiv:2401.00002",
        "[2407.21783] Title | arXiv:2407.21783",
        "since 2407.21783v3 | arXiv:2407.21783v3",
        "in math/0309136, math.GT/0309136: | arXiv:math/0309136 arXiv:math/0309136",
        "at https://arxiv.org/pdf/2407.21783.pdf. | arXiv:2407.21783",
        "doi:10.48550/arXiv.2407.21783 | arXiv:2407.21783",
        "and/or 10.1000/2407.21783 | ''"
      })
  void inProse(String text, String ids) {
    assertEquals(ids, ArxivId.findAll(text).stream().map(ArxivId::toString).collect(joining(" ")));
  }

  @Test
  void categories() {
    ArxivCategory learning = ArxivCategory.of("cs.LG").orElseThrow();
    assertEquals("Machine Learning", learning.name());
    assertEquals("Computer Science", learning.group());
    assertEquals("cs", learning.archive());
    assertEquals("eess.SY", ArxivCategory.of("cs.SY").orElseThrow().id());
    assertEquals("cs.CL", ArxivCategory.of("cmp-lg").orElseThrow().id());
    assertEquals("astro-ph", ArxivCategory.of("astro-ph").orElseThrow().archive());
    assertEquals(Optional.empty(), ArxivCategory.of("cs.XX"));
    assertEquals(158, ArxivCategory.all().size());
  }

  @Test
  void addresses() {
    ArxivId id = new ArxivId("2407.21783", OptionalInt.of(2));
    assertEquals("https://arxiv.org/abs/2407.21783v2", id.url());
    assertEquals("https://arxiv.org/pdf/2407.21783v2", id.pdfUrl());
    assertEquals("https://arxiv.org/html/2407.21783v2", id.htmlUrl());
    assertEquals("https://arxiv.org/src/2407.21783v2", id.sourceUrl());
    assertEquals("10.48550/arxiv.2407.21783", id.doi().value());
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
    ArxivId.findAll(text);
    Doi.parse(text).ifPresent(doi -> assertEquals(Optional.of(doi), Doi.parse(doi.url())));
  }
}
