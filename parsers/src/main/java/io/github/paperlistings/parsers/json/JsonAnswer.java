package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/**
 * The form of an API's answers: objects that hold a list of records beside facts on the listing, or
 * one record; a list of records alone, or one record a line, is read as well.
 */
public interface JsonAnswer {

  /** The paths of the lists of records, names joined by dots: {@code message.items}. */
  Set<String> lists();

  /** Whether a path leads to a list of records, where names that no set can hold do. */
  default boolean isList(String path) {
    return lists().contains(path);
  }

  /** The one record that an answer without a list is or holds; empty where it is none. */
  default Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer);
  }

  /** What an object of the list is that is no record and not meant to be one. */
  default Optional<String> beside(JsonObject object) {
    return Optional.empty();
  }

  /** The record of an object; empty where it is none. */
  Optional<RawPaper> record(JsonObject object, Location location);

  /**
   * What the listing says of itself.
   *
   * @param facts all of the answer but the records
   * @param shown how many records the answer has shown up to now
   */
  default RawListing header(JsonObject facts, long shown) {
    return RawListing.none();
  }
}
