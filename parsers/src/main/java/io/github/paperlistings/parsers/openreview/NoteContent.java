package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.parsers.json.JsonObject;

/** The content of a note, in the plain form of version 1 whatever version it came in. */
final class NoteContent {

  private static final String VALUE = "value";

  private NoteContent() {}

  /** Version 2 puts each value into an object, beside who may read it. */
  static JsonObject of(JsonObject note) {
    JsonObject content = note.object("content").orElse(note);
    return content.withInner(field -> field.has(VALUE) || field.has("readers") ? VALUE : "");
  }
}
