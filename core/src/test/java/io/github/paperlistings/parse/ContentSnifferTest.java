package io.github.paperlistings.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.ContentKind;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSnifferTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "EMPTY | ~~",
        "HTML | <!DOCTYPE html><html>",
        "HTML | <div class='x'>",
        "HTML | <?xml version='1.0'?><!DOCTYPE html>",
        "XML | <?xml version='1.0'?><rss/>",
        "XML | <feed xmlns='a'>",
        "XML | <rss version='2.0'><channel><item><description><p>On <a href='x'>y</a></p>",
        "XML | <!-- made by x --><rdf:RDF><item><description><div>a</div>",
        "HTML | <feeds><div>a</div></feeds>",
        "HTML | <!-- a page --><p>Papers</p>",
        "JSON | [{\"x\": 1}]",
        "JSON | { \"a\": 1 }",
        "TEXT | [Subscribe](https://a.org)",
        "TEXT | {x} is a set",
        "TEXT | < 5 papers",
        "TEXT | Titles"
      })
  void kinds(ContentKind kind, String head) {
    assertEquals(kind, ContentSniffer.kind(head));
  }

  @Test
  void binary() {
    assertEquals(ContentKind.BINARY, ContentSniffer.kind("\u0089PNG\r\n\u001a\n\u0000\u0000"));
    assertEquals(ContentKind.BINARY, ContentSniffer.kind("\u0001\u0002\u0003abc"));
  }

  @Property
  void anyTextIsTaken(@ForAll String text) {
    ContentSniffer.kind(text);
    AbbreviatedCount.parse(text);
  }

  @ParameterizedTest
  @CsvSource({"182, 182", "3.29k, 3290", "110K, 110000", "1.2M, 1200000", "'1,234', 1234"})
  void counts(String text, long count) {
    assertEquals(OptionalLong.of(count), AbbreviatedCount.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"''", "k", "1.2.3", ".5", "12 34", "-", "1e5", "1234567890123"})
  void noCounts(String text) {
    assertEquals(OptionalLong.empty(), AbbreviatedCount.parse(text));
  }
}
