package io.github.paperlistings.parsers.page;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person of JSON-LD. */
final class JsonLdPerson {

  private static final String ORCID = "orcid.org/";

  private JsonLdPerson() {}

  /** The person; empty where the node has no name. */
  static Optional<RawAuthor> of(JsonLdNode person) {
    String name = person.text("name").orElse("");
    String given = person.text("givenName").orElse("");
    String family = person.text("familyName").orElse("");
    if (name.isEmpty() && given.isEmpty() && family.isEmpty()) {
      return Optional.empty();
    }
    List<String> affiliations = person.texts("affiliation");
    RawAuthor author =
        given.isEmpty() || family.isEmpty()
            ? RawAuthor.of(name.isEmpty() ? given + family : name, affiliations)
            : RawAuthor.ofParts(given, family, "", affiliations);
    return Optional.of(author.withIdentifiers(identifiers(person)));
  }

  private static List<RawIdentifier> identifiers(JsonLdNode person) {
    return Stream.of("@id", "identifier", "sameAs", "url")
        .flatMap(field -> person.texts(field).stream())
        .filter(text -> text.contains(ORCID))
        .map(text -> new RawIdentifier("orcid", MetaAuthors.orcid(text)))
        .distinct()
        .toList();
  }
}
