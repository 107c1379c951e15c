package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Abstracts as OpenAlex gives them: for each word the places at which it stands. Places that lie
 * far apart leave no gap, so that a text is never longer than its index.
 */
final class InvertedIndex {

  private InvertedIndex() {}

  /** The text; empty where no word has a place. */
  static Optional<String> text(JsonObject index) {
    Map<Long, String> words = new TreeMap<>();
    for (String word : index.names()) {
      for (String place : index.texts(word)) {
        place(place).ifPresent(at -> words.putIfAbsent(at, word));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words.values()));
  }

  private static Optional<Long> place(String text) {
    boolean number = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
