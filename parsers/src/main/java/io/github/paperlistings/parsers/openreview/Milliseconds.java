package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.parsers.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Dates in milliseconds since 1970, UTC. */
final class Milliseconds {

  private Milliseconds() {}

  /** The first of some dates that a note has, as ISO 8601. */
  static Optional<String> date(JsonObject note, String... names) {
    for (String name : names) {
      OptionalLong time = note.number(name);
      if (time.isPresent() && time.getAsLong() > 0) {
        return Optional.of(Instant.ofEpochMilli(time.getAsLong()).toString());
      }
    }
    return Optional.empty();
  }
}
