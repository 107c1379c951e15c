package io.github.paperlistings.spi;

import java.util.List;
import java.util.Optional;

/**
 * An author as found.
 *
 * @param name the name in the form of the source: "First Last" or "Last, First"
 * @param given the given names, where the source gives them apart
 * @param family the family name, where the source gives it apart
 * @param affiliations the affiliations in the form of the source
 * @param identifiers identifiers of the person
 */
public record RawAuthor(
    String name,
    Optional<String> given,
    Optional<String> family,
    List<String> affiliations,
    List<RawIdentifier> identifiers) {

  /** Takes copies of the lists. */
  public RawAuthor {
    affiliations = List.copyOf(affiliations);
    identifiers = List.copyOf(identifiers);
  }

  /** An author of whom only the name is known. */
  public static RawAuthor of(String name) {
    return of(name, List.of());
  }

  /** An author with a name in one text, and affiliations. */
  public static RawAuthor of(String name, List<String> affiliations) {
    return new RawAuthor(name, Optional.empty(), Optional.empty(), affiliations, List.of());
  }

  /**
   * An author whose source gives the parts of the name apart; parts that it leaves out are empty.
   * One part alone, as of a collaboration, is the whole name.
   */
  public static RawAuthor ofParts(
      String given, String family, String suffix, List<String> affiliations) {
    if (given.isBlank() || family.isBlank()) {
      return of(joined(joined(given, family), suffix), affiliations);
    }
    return new RawAuthor(
        joined(joined(given, family), suffix),
        Optional.of(given),
        Optional.of(family),
        affiliations,
        List.of());
  }

  /** The same author with identifiers. */
  public RawAuthor withIdentifiers(List<RawIdentifier> more) {
    return new RawAuthor(name, given, family, affiliations, more);
  }

  private static String joined(String first, String second) {
    return first.isBlank() ? second : second.isBlank() ? first : first + " " + second;
  }
}
