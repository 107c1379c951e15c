package io.github.paperlistings.parsers.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LiftedDataTest {

  private static final String LONG = "x".repeat(2000);

  @Test
  void takesLongDataOutOfThePage() {
    String html = page("{&quot;title&quot;:&quot;Ants &amp; Bees, it&#39;s " + LONG + "&quot;}");
    LiftedData data = LiftedData.of(html);
    assertTrue(data.html().length() < 200, data.html());
    assertEquals("{\"title\":\"Ants & Bees, it's " + LONG + "\"}", read(data));
  }

  @Test
  void leavesShortDataWhereTheyAre() {
    String html = page("{&quot;title&quot;:&quot;Ants&quot;}");
    assertSame(html, LiftedData.of(html).html());
  }

  @Test
  void leavesDataWithoutAnEndWhereTheyAre() {
    String html = "<div data-props=\"{&quot;title&quot;:&quot;" + LONG;
    assertSame(html, LiftedData.of(html).html());
  }

  @Test
  void leavesDataWithNulToJsoup() {
    String html = page("{&quot;title&quot;:\0" + LONG);
    assertEquals("{\"title\":\uFFFD" + LONG, read(LiftedData.of(html)));
  }

  @Test
  void keepsTheDataOfTwoElementsApart() {
    LiftedData data =
        LiftedData.of(page("{&quot;a" + LONG) + page("{&quot;b" + LONG) + page("{&quot;c"));
    List<String> values =
        Jsoup.parse(data.html()).select("[data-props]").stream().map(data::of).toList();
    assertEquals(List.of("{\"a" + LONG, "{\"b" + LONG, "{\"c"), values);
  }

  @Test
  void takesNoNumberThatThePageGivesItself() {
    assertEquals("lifted:0", read(LiftedData.of(page("lifted:0"))));
    assertEquals("lifted:9", read(LiftedData.of(page("lifted:9") + page("{&quot;" + LONG))));
  }

  @Property
  void readsWhatJsoupReads(@ForAll("pieces") List<String> pieces) {
    String html = page("{&quot;" + String.join("", pieces) + LONG);
    assertEquals(
        Jsoup.parse(html).expectFirst("div").attr("data-props"), read(LiftedData.of(html)));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "&quot;",
            "&amp;",
            "&lt;",
            "&gt;",
            "&#39;",
            "&#x27;",
            "&#34;",
            "&",
            "&quot",
            "&nbsp;",
            "&amp",
            "&eacute;",
            "&bogus;",
            "&#0;",
            "&#x110000;",
            "é",
            "\u4e2d",
            "\ud83d\ude00",
            "<",
            ">",
            "'",
            "\n",
            "\t",
            "=",
            "a",
            ";",
            "{",
            "\\\\")
        .list()
        .ofMaxSize(30);
  }

  private static String page(String value) {
    return "<div data-target=\"DailyPapers\" data-props=\"" + value + "\"></div>";
  }

  private static String read(LiftedData data) {
    Element island = Jsoup.parse(data.html()).expectFirst("[data-props]");
    return data.of(island);
  }
}
