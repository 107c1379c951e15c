package io.github.paperlistings.text;

import java.util.List;

/**
 * The authors that a text lists.
 *
 * @param names the names in order
 * @param others whether the text says that there are more: "et al."
 */
public record AuthorNames(List<PersonName> names, boolean others) {

  /** Takes a copy of the list. */
  public AuthorNames {
    names = List.copyOf(names);
  }
}
