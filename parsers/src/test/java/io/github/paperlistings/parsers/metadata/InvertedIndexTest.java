package io.github.paperlistings.parsers.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {

  private static Optional<String> text(String json) {
    try (JsonCursor cursor = JsonCursor.of(json, ParseLimits.standard())) {
      cursor.nextValue();
      return InvertedIndex.text(JsonObject.read(cursor, ParseLimits.standard()));
    }
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abcXYZ.,-µ").ofMinLength(1).ofMaxLength(6);
    return word.list().ofMinSize(1).ofMaxSize(40);
  }

  @Property
  void anyTextComesBackFromItsIndex(@ForAll("words") List<String> words) {
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      index.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(i);
    }
    String json =
        index.entrySet().stream()
            .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    assertEquals(String.join(" ", words), text(json).orElseThrow());
  }

  @Test
  void placesThatAreNoneAreLeftOut() {
    assertEquals(Optional.of("a b"), text("{\"b\": [7], \"a\": [2, -1, \"x\", 99999999999]}"));
    assertEquals(Optional.empty(), text("{\"a\": []}"));
  }

  @Test
  void aLongWordAtManyPlacesIsRefused() {
    String places =
        IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String json = "{\"" + "w".repeat(10_000) + "\": [" + places + "]}";
    assertThrows(LimitExceededException.class, () -> text(json));
  }
}
