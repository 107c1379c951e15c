package io.github.paperlistings.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SourceHeadTest {

  private static SourceHead json(String text) {
    return new SourceHead(ContentKind.JSON, text, true, Optional.empty(), Optional.empty());
  }

  @Test
  void namesAndOtherParts() {
    SourceHead head = json("{\"title\": \"x\", \"a\":{\"DOI\":1}");
    assertTrue(head.contains("\"title\""));
    assertTrue(head.contains("\"DOI\""));
    assertTrue(head.contains("\"DOI\":1"));
    assertTrue(head.contains("\": \""));
    assertEquals(false, head.contains("\"doi\""));
  }

  @Property
  void containsIsThatOfTheText(
      @ForAll @Chars({'"', 'a', 'b', ':'}) @StringLength(max = 60) String text,
      @ForAll @Chars({'"', 'a', 'b'}) @StringLength(max = 6) String part) {
    assertEquals(text.contains(part), json(text).contains(part));
  }
}
