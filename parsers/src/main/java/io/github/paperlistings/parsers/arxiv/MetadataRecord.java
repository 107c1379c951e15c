package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RawVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record of the snapshot. */
final class MetadataRecord {

  private final ArxivRecord record = new ArxivRecord();
  private Optional<String> id = Optional.empty();
  private Optional<String> authorText = Optional.empty();
  private List<RawAuthor> authors = List.of();

  private MetadataRecord() {}

  /** Reads the object that the cursor stands on; empty where it has no identifier. */
  static Optional<RawPaper> read(JsonCursor json, Location location) {
    MetadataRecord fields = new MetadataRecord();
    json.object(name -> fields.field(name, json));
    return fields.record(location);
  }

  private void field(String name, JsonCursor json) {
    switch (name) {
      case "id" -> id = json.string();
      case "authors" -> authorText = json.string();
      case "authors_parsed" -> authors = authors(json);
      case "versions" -> json.array(() -> version(json));
      case "update_date" -> json.string().ifPresent(day -> record.extra("update-date", day));
      default -> json.string().ifPresent(text -> record.field(name, text));
    }
  }

  private Optional<RawPaper> record(Location location) {
    if (authors.isEmpty()) {
      authorText.ifPresent(text -> record.field("authors", text));
    } else {
      record.authors(authors);
    }
    return id.map(bare -> record.id(bare).at(location).build());
  }

  private void version(JsonCursor json) {
    Map<String, String> facts = new HashMap<>(4);
    json.object(name -> json.string().ifPresent(value -> facts.putIfAbsent(name, value)));
    Optional<String> number = Optional.ofNullable(facts.get("version"));
    Optional<String> date = Optional.ofNullable(facts.get("created"));
    number.ifPresent(v -> record.version(new RawVersion(v, date, Optional.empty())));
  }

  private static List<RawAuthor> authors(JsonCursor json) {
    List<RawAuthor> authors = new ArrayList<>();
    json.array(() -> author(json).ifPresent(authors::add));
    return authors;
  }

  /** Family name, given names, suffix, affiliations. */
  private static Optional<RawAuthor> author(JsonCursor json) {
    List<String> parts = new ArrayList<>(4);
    json.array(() -> parts.add(json.string().orElse("")));
    String family = part(parts, 0);
    String given = part(parts, 1);
    String suffix = part(parts, 2);
    if (family.isEmpty() && given.isEmpty()) {
      return Optional.empty();
    }
    List<String> affiliations = new ArrayList<>(Math.max(0, parts.size() - 3));
    for (int i = 3; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty()) {
        affiliations.add(parts.get(i));
      }
    }
    return Optional.of(RawAuthor.ofParts(given, family, suffix, affiliations));
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : "";
  }
}
