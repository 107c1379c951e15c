package io.github.paperlistings.parsers.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static Element body(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  @Test
  void addressesThatLinksHide() {
    assertEquals(
        "at https://a.org/b.",
        HtmlText.of(body("at <a href=\"https://a.org/b\">this https URL</a>.")));
    assertEquals("see our page", HtmlText.of(body("see <a href=\"/x\">our page</a>")));
  }

  @Test
  void lineBreaksStartParagraphs() {
    assertEquals("one\n\ntwo", HtmlText.of(body("one<br>two")));
  }

  @Test
  void partsAreLeftOut() {
    Element label = body("<p><b>Title:</b> A <i>b</i></p>").child(0);
    assertEquals(" A b", HtmlText.without(label, inner -> inner.normalName().equals("b")));
  }
}
