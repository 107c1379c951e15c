package io.github.paperlistings.spi;

import java.util.List;

/**
 * An author as found.
 *
 * @param name the name in the form of the source
 * @param affiliations the affiliations in the form of the source
 * @param identifiers identifiers of the person
 */
public record RawAuthor(String name, List<String> affiliations, List<RawIdentifier> identifiers) {

  /** Takes copies of the lists. */
  public RawAuthor {
    affiliations = List.copyOf(affiliations);
    identifiers = List.copyOf(identifiers);
  }

  /** An author of whom only the name is known. */
  public static RawAuthor of(String name) {
    return new RawAuthor(name, List.of(), List.of());
  }
}
