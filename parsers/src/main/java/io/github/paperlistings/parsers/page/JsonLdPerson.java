package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person of JSON-LD. */
final class JsonLdPerson {

  private static final String ORCID = "orcid.org/";

  private String name = "";
  private String given = "";
  private String family = "";
  private final List<String> affiliations = new ArrayList<>();
  private final Set<RawIdentifier> identifiers = new LinkedHashSet<>();

  Optional<RawAuthor> read(JsonCursor json) {
    json.object(field -> field(field, json));
    if (name.isEmpty() && given.isEmpty() && family.isEmpty()) {
      return Optional.empty();
    }
    RawAuthor author =
        given.isEmpty() || family.isEmpty()
            ? RawAuthor.of(name.isEmpty() ? given + family : name, affiliations)
            : RawAuthor.ofParts(given, family, "", affiliations);
    return Optional.of(author.withIdentifiers(List.copyOf(identifiers)));
  }

  private void field(String field, JsonCursor json) {
    switch (field) {
      case "name" -> name = json.string().orElse("");
      case "givenName" -> given = json.string().orElse("");
      case "familyName" -> family = json.string().orElse("");
      case "affiliation" -> affiliation(json);
      case "@id", "identifier", "sameAs", "url" -> json.strings().forEach(this::identifier);
      default -> json.skip();
    }
  }

  private void affiliation(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> affiliation(json));
    } else if (json.isObject()) {
      json.object(
          field -> {
            Optional<String> text = json.string();
            if (field.equals("name")) {
              text.ifPresent(affiliations::add);
            }
          });
    } else {
      json.string().ifPresent(affiliations::add);
    }
  }

  private void identifier(String text) {
    if (text.contains(ORCID)) {
      identifiers.add(new RawIdentifier("orcid", MetaAuthors.orcid(text)));
    }
  }
}
