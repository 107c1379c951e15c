package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

  /** Word by word, as the fast searches must come out too. */
  private static String joined(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text, " \n\t\r\f\u000B");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return String.join(" ", words);
  }

  @Property
  void lineHasOneBlankBetweenWords(
      @ForAll @Chars({'a', 'b', ' ', ' ', '\n', '\t', '\r', '\f', '\u000B', '\u0001', 'é'})
          String text) {
    assertEquals(joined(text), Whitespace.line(text));
  }

  @Property
  void paragraphsAreTheWordsOfTheLine(
      @ForAll @Chars({'a', 'b', ' ', ' ', '\n', '\n', '\t', '\r'}) String text) {
    String paragraphs = Whitespace.paragraphs(text);
    assertEquals(Whitespace.line(text), Whitespace.line(paragraphs));
    assertEquals(paragraphs, Whitespace.paragraphs(paragraphs));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a b", "a b ", "a  b", "a\nb", "a \n b", "\ta b\n", "a\fb", "a\u000Bb"})
  void runsAnywhere(String text) {
    assertEquals("a b", Whitespace.line(text));
  }

  @Test
  void paragraphsStayApart() {
    assertEquals("a b\n\nc", Whitespace.paragraphs("a\nb\n\nc"));
    assertEquals("a b\n\nc", Whitespace.paragraphs(" a\nb\n  c "));
  }
}
