package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.json.JsonCursor;
import java.util.Map;

/** What an article is part of: an issue of a volume of a journal, each within the next. */
final class JsonLdVolume {

  private final Map<String, String> texts;

  /** Reads into the texts of an article. */
  JsonLdVolume(Map<String, String> texts) {
    this.texts = texts;
  }

  void read(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> read(json));
    } else if (json.isObject()) {
      json.object(name -> field(name, json));
    } else {
      keep("isPartOf", json);
    }
  }

  private void field(String name, JsonCursor json) {
    switch (name) {
      case "isPartOf" -> read(json);
      case "name" -> keep("isPartOf", json);
      case "volumeNumber" -> keep("volume", json);
      case "issueNumber" -> keep("issue", json);
      default -> json.skip();
    }
  }

  private void keep(String name, JsonCursor json) {
    json.string().ifPresent(text -> texts.putIfAbsent(name, text));
  }
}
