package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date of CSL: {@code {"date-parts": [[2005, 11, 7]]}}, numbers or texts, of a range the start;
 * or a text of it in {@code raw} or {@code literal}.
 */
final class CslDate {

  private final List<String> parts = new ArrayList<>(3);
  private String text = "";

  private CslDate() {}

  /** The date as a text, its parts joined by hyphens; passes over the value. */
  static Optional<String> read(JsonCursor json) {
    if (!json.isObject()) {
      return json.string();
    }
    CslDate date = new CslDate();
    json.object(name -> date.field(name, json));
    String joined = String.join("-", date.parts);
    String written = joined.isEmpty() ? date.text : joined;
    return written.isEmpty() ? Optional.empty() : Optional.of(written);
  }

  private void field(String name, JsonCursor json) {
    switch (name) {
      case "date-parts" -> json.array(() -> range(json));
      case "raw", "literal", "date-time" ->
          json.string().ifPresent(written -> text = text.isEmpty() ? written : text);
      default -> json.skip();
    }
  }

  private void range(JsonCursor json) {
    if (parts.isEmpty()) {
      json.array(() -> json.string().ifPresent(parts::add));
    } else {
      json.skip();
    }
  }
}
