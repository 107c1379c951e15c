package io.github.paperlistings.parsers.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class Utf8Test {

  @Property
  void encodesAsTheJvmDoes(@ForAll String text) {
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.encode(text));
  }

  @Property
  void keepsPairsTogetherWhereverTheyStand(@ForAll @IntRange(max = 520) int before) {
    String text = "a".repeat(before) + "\uD83D\uDE00é".repeat(300);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.encode(text));
  }
}
