package io.github.paperlistings.parsers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BibtexTextTest {

  @Test
  void valuesInBracesInQuotesAndBare() {
    BibtexText entry =
        BibtexText.of("@article{key,\n title = {A {Nested} {T}},\nYear=2021, month = \"May\"\n}");
    assertEquals(Optional.of("A {Nested} {T}"), entry.field("title"));
    assertEquals(Optional.of("2021"), entry.field("year"));
    assertEquals(Optional.of("May"), entry.field("month"));
    assertEquals(Optional.empty(), entry.field("key"));
  }

  @Test
  void signsOfBibtexWithinValues() {
    BibtexText entry = BibtexText.of("@misc{k, url={https://a.example/?b=c,d}, note={a, b = c}}");
    assertEquals(Optional.of("https://a.example/?b=c,d"), entry.field("url"));
    assertEquals(Optional.of("a, b = c"), entry.field("note"));
  }

  @Test
  void whatIsCutOrNoEntryGivesWhatIsThere() {
    assertEquals(Optional.of("A tit"), BibtexText.of("@misc{k, title={A tit").field("title"));
    assertEquals(Optional.empty(), BibtexText.of("@misc{k, title").field("title"));
    assertEquals(Optional.empty(), BibtexText.of("year = 2021").field("year"));
    assertEquals(Optional.empty(), BibtexText.of("").field("year"));
  }
}
