package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.LimitExceededException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Abstracts as OpenAlex gives them: for each word the places at which it stands. Places that lie
 * far apart leave no gap. A word is written once and may stand at many places, so that a short
 * index could make a text of any length.
 */
final class InvertedIndex {

  private static final int MAX_LENGTH = 4 << 20;

  private InvertedIndex() {}

  /**
   * The text; empty where no word has a place.
   *
   * @throws LimitExceededException if it were longer than 4 Mi characters
   */
  static Optional<String> text(JsonObject index) {
    Map<Long, String> words = new TreeMap<>();
    long length = 0;
    for (String word : index.names()) {
      List<String> places = index.texts(word);
      length += (word.length() + 1L) * places.size();
      if (length > MAX_LENGTH) {
        throw new LimitExceededException("an abstract is too long", Location.unknown());
      }
      for (String place : places) {
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
