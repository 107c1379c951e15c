package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name of CSL in parts or whole; with the ORCID and the affiliations that doi.org adds. */
final class CslName {

  private final Map<String, String> parts = new HashMap<>();
  private final List<String> affiliations = new ArrayList<>();

  private CslName() {}

  /** The person or group that a cursor stands on; empty where there is no name. */
  static Optional<RawAuthor> read(JsonCursor json) {
    if (!json.isObject()) {
      return json.string().map(RawAuthor::of);
    }
    CslName name = new CslName();
    json.object(part -> name.part(part, json));
    return name.author();
  }

  private void part(String name, JsonCursor json) {
    if (name.equals("affiliation") && json.isArray()) {
      json.array(() -> affiliation(json));
    } else {
      json.string().ifPresent(text -> parts.put(name, text));
    }
  }

  private void affiliation(JsonCursor json) {
    if (json.isObject()) {
      json.object(
          name -> {
            if (name.equals("name")) {
              json.string().ifPresent(affiliations::add);
            } else {
              json.skip();
            }
          });
    } else {
      json.string().ifPresent(affiliations::add);
    }
  }

  /** Particles belong to the family name, as citation processors show it in running text. */
  private Optional<RawAuthor> author() {
    String literal = parts.getOrDefault("literal", part("name"));
    String given = part("given");
    String family =
        joined(joined(part("dropping-particle"), part("non-dropping-particle")), part("family"));
    if (literal.isEmpty() && (given + family).isEmpty()) {
      return Optional.empty();
    }
    RawAuthor author =
        literal.isEmpty()
            ? RawAuthor.ofParts(given, family, part("suffix"), affiliations)
            : RawAuthor.of(literal, affiliations);
    String orcid = part("ORCID").substring(part("ORCID").lastIndexOf('/') + 1);
    return Optional.of(
        orcid.isEmpty()
            ? author
            : author.withIdentifiers(List.of(new RawIdentifier("orcid", orcid))));
  }

  private String part(String name) {
    return parts.getOrDefault(name, "");
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }
}
