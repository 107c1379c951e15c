package io.github.paperlistings.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SourceHeadTest {

  private static SourceHead json(String text) {
    return new SourceHead(ContentKind.JSON, text, true, Optional.empty(), Optional.empty());
  }

  @Test
  void fieldsOfJson() {
    SourceHead head = json("{\"title\": \"x\", \"a b\" :{\"DOI\":1, \"n\": \"type\"}");
    assertTrue(head.hasField("title"));
    assertTrue(head.hasField("a b"));
    assertTrue(head.hasField("DOI"));
    assertFalse(head.hasField("doi"));
    assertFalse(head.hasField("type"));
    assertFalse(head.hasField("x"));
    assertTrue(head.contains("\"type\""));
  }

  @Test
  void fieldsAfterAnEscapedQuote() {
    assertTrue(json("{\"a\":\"one \\\" two\",\"b\":\"c\",\"title\":1}").hasField("title"));
  }

  @Test
  void onlyJsonHasFields() {
    SourceHead head =
        new SourceHead(ContentKind.TEXT, "\"a\": 1", true, Optional.empty(), Optional.empty());
    assertFalse(head.hasField("a"));
  }

  @Property
  void containsIsThatOfTheText(
      @ForAll @Chars({'"', 'a', 'b', '\u0161', '\u2019'}) @StringLength(max = 200) String text,
      @ForAll @Chars({'"', 'a', 'b', '\u0161'}) @StringLength(max = 8) String part) {
    SourceHead page =
        new SourceHead(ContentKind.HTML, text, true, Optional.empty(), Optional.empty());
    assertEquals(text.contains(part), page.contains(part));
    assertEquals(text.contains(part), json(text).contains(part));
  }

  @Property
  void everyFieldIsFound(
      @ForAll @Size(max = 200) Set<@StringLength(min = 1, max = 40) @AlphaChars String> names) {
    String text =
        names.stream()
            .map(name -> '"' + name + "\": \"value\"")
            .collect(Collectors.joining(",", "{", "}"));
    SourceHead head = json(text);
    for (String name : names) {
      assertTrue(head.hasField(name), name);
      assertEquals(names.contains(name + "x"), head.hasField(name + "x"));
    }
  }
}
