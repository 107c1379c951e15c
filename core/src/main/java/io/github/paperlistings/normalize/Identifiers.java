package io.github.paperlistings.normalize;

import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Identifiers of a record or a person, each once. */
final class Identifiers {

  private Identifiers() {}

  static Collection<Identifier> of(List<RawIdentifier> raw) {
    if (raw.isEmpty()) {
      return List.of();
    }
    if (raw.size() == 1 && !raw.get(0).text().isBlank()) {
      return List.of(Identifier.of(raw.get(0).scheme(), raw.get(0).text()));
    }
    Set<Identifier> identifiers = new LinkedHashSet<>();
    for (RawIdentifier identifier : raw) {
      if (!identifier.text().isBlank()) {
        identifiers.add(Identifier.of(identifier.scheme(), identifier.text()));
      }
    }
    return identifiers;
  }
}
