package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.spi.RawIdentifier;
import java.util.List;
import java.util.Optional;

/** Identifiers of authors, given bare or as addresses. */
final class Orcid {

  private static final int LENGTH = 19;

  private Orcid() {}

  /** The identifier of a text such as {@code https://orcid.org/0000-0001-2345-6789}. */
  static List<RawIdentifier> of(Optional<String> text) {
    if (text.isEmpty()) {
      return List.of();
    }
    String orcid = text.get().strip();
    return List.of(
        new RawIdentifier(
            "orcid",
            orcid.length() > LENGTH ? orcid.substring(orcid.lastIndexOf('/') + 1) : orcid));
  }
}
