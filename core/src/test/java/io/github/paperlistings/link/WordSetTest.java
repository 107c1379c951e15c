package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void anyCase() {
    WordSet words = new WordSet(List.of("your_username", "xxx"));
    assertTrue(words.contains("Your_Username"));
    assertTrue(words.contains("XXX"));
    assertFalse(words.contains("xxxx"));
    assertFalse(words.contains("your\u007Fusername"));
    assertFalse(words.contains(""));
  }

  @Test
  void nothing() {
    assertFalse(new WordSet(List.of()).contains("anonymous"));
  }

  @Property
  void asASetInLowerCase(
      @ForAll Set<@AlphaChars @StringLength(min = 1, max = 3) String> words,
      @ForAll @AlphaChars @StringLength(max = 3) String asked) {
    Set<String> lower =
        words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    assertEquals(
        lower.contains(asked.toLowerCase(Locale.ROOT)), new WordSet(lower).contains(asked));
  }
}
