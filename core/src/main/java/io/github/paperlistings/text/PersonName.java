package io.github.paperlistings.text;

import java.util.List;
import java.util.Optional;

/**
 * The name of a person, or of a group that signed as one.
 *
 * @param display the name as a person would read it: "Kurt Gödel"
 * @param given the given names, only where certain
 * @param family the family name with its particles, only where certain
 * @param affiliations what stood in parentheses behind the name, or in the legend it refers to
 */
public record PersonName(
    String display, Optional<String> given, Optional<String> family, List<String> affiliations) {

  /** Takes a copy of the list. */
  public PersonName {
    affiliations = List.copyOf(affiliations);
  }

  /** A name that is not known to have parts. */
  static PersonName whole(String display) {
    return new PersonName(display, Optional.empty(), Optional.empty(), List.of());
  }

  PersonName withAffiliations(List<String> known) {
    return new PersonName(display, given, family, known);
  }
}
