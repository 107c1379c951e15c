package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.identifier.ArxivId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDecorationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Title: Deep Nets | Deep Nets",
        "12. Deep Nets | Deep Nets",
        "[3] Deep Nets | Deep Nets",
        "Deep Nets. | Deep Nets",
        "Deep Nets† | Deep Nets",
        "On the Depth of Networks* | On the Depth of Networks",
        "Deep Nets [CVPR 2024 Oral] | Deep Nets",
        "[ICLR'23] Deep Nets | Deep Nets",
        "Deep Nets (NeurIPS 2023, Spotlight) | Deep Nets",
        "Deep Nets (Extended Abstract) | Deep Nets",
        "Deep Nets (arXiv:2401.00001v1 [cs.LG]) | Deep Nets",
        "Deep Nets, arXiv:2401.00001v2 | Deep Nets",
        "Deep Nets [code] | Deep Nets",
        "🔥 Deep Nets 🚀 | Deep Nets"
      })
  void takenOff(String written, String title) {
    assertEquals(title, TitleDecoration.read(written).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CoSTA*",
        "Optimal Planning with A*",
        "Who Am I?",
        "The Theory of Nets by Smith et al.",
        "Nets and So On...",
        "A Study of the U.S.",
        "3D Vision",
        "1984 and Nets",
        "Overview of the Shared Task (Part II)",
        "Sharp Bounds on [0,1)",
        "Nets (and Other Things)",
        "What A Sunny Day ☔: Toward Irony",
        "$100K or 100 Days",
        "GPT (2023)"
      })
  void belongsToTheTitle(String title) {
    assertEquals(title, TitleDecoration.read(title).title());
  }

  @Test
  void movedToWhereItBelongs() {
    DecoratedTitle title =
        TitleDecoration.read("7) Deep Nets [ICML'24 Oral] (arXiv:2401.00001v2 [cs.LG])");
    assertEquals("Deep Nets", title.title());
    assertEquals(List.of(ArxivId.parse("2401.00001v2").orElseThrow()), title.arxivIds());
    assertEquals(List.of("cs.LG"), title.categories());
    assertEquals(Optional.of("ICML 2024"), title.venue());
    assertEquals(List.of("Oral"), title.labels());
    assertEquals(Optional.of("7"), title.number());
  }

  @Test
  void oldFeeds() {
    DecoratedTitle title = TitleDecoration.read("Nets. (arXiv:0801.0001v1 [math.AG] CROSS LISTED)");
    assertEquals("Nets", title.title());
    assertEquals(List.of("CROSS LISTED"), title.labels());
  }

  @Test
  void nothingButDecorationStays() {
    assertEquals("(Extended Abstract)", TitleDecoration.read("(Extended Abstract)").title());
    assertEquals("", TitleDecoration.read(" ").title());
  }

  @Property
  void twiceIsOnce(@ForAll("decorated") String text) {
    String once = TitleDecoration.read(text).title();
    assertEquals(once, TitleDecoration.read(once).title());
    assertTrue(text.contains(once));
  }

  @Provide
  Arbitrary<String> decorated() {
    return Arbitraries.of(
            "Title: ",
            "1. ",
            "[2] ",
            "Deep",
            " Nets",
            "*",
            "†",
            ".",
            " ",
            "[",
            "]",
            "(",
            ")",
            "CVPR 2024",
            "Oral",
            "arXiv:2401.00001v1",
            "🔥",
            "et al",
            "Extended Abstract",
            ", ",
            ":")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
