package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One hit of DBLP's search. */
final class DblpHit {

  private final DblpRecord record = new DblpRecord();
  private boolean titled;

  private DblpHit() {}

  /** Reads the hit that the cursor stands on; empty where it has no title. */
  static Optional<RawPaper> read(JsonCursor json, Location location) {
    DblpHit hit = new DblpHit();
    hit.record.fields().location(location);
    json.object(
        name -> {
          if (name.equals("info")) {
            json.object(field -> hit.field(field, json));
          } else {
            json.skip();
          }
        });
    return hit.titled ? Optional.of(hit.record.build()) : Optional.empty();
  }

  private void field(String name, JsonCursor json) {
    if (name.equals("authors")) {
      json.object(inner -> authors(json));
      return;
    }
    List<String> values = json.strings();
    if (!values.isEmpty()) {
      field(name, values);
    }
  }

  private void field(String name, List<String> values) {
    String value = values.get(0);
    switch (name) {
      case "title" -> {
        titled = true;
        record.title(value);
      }
      case "key" -> record.key(value);
      case "type" -> record.type(value);
      case "doi" -> record.doi(value);
      case "ee" -> values.forEach(record::edition);
      case "volume" -> record.volume(value);
      case "venue" -> record.fields().venue(value);
      case "number" -> record.fields().issue(value);
      case "pages" -> record.fields().pages(value);
      case "year" -> record.fields().published(value);
      case "publisher" -> record.fields().publisher(value);
      case "url" -> {}
      default -> record.fields().putExtra(name, String.join(", ", values));
    }
  }

  /** One author is an object, several are an array of them. */
  private void authors(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> author(json));
    } else {
      author(json);
    }
  }

  private void author(JsonCursor json) {
    List<RawIdentifier> identifiers = new ArrayList<>(1);
    List<String> names = new ArrayList<>(1);
    if (!json.isObject()) {
      json.string().ifPresent(names::add);
    }
    json.object(
        name -> {
          Optional<String> value = json.string();
          if (name.equals("@pid")) {
            value.ifPresent(pid -> identifiers.add(new RawIdentifier("dblp", pid)));
          } else if (name.equals("text")) {
            value.ifPresent(names::add);
          }
        });
    names.stream().findFirst().ifPresent(name -> record.author(name, identifiers));
  }
}
