package io.github.paperlistings.spi;

import io.github.paperlistings.text.TextKind;

/**
 * A format of listing.
 *
 * @param id a short name in lower case, unique among the formats in use: {@code huggingface-html}
 * @param description what it is, for people, in one line
 * @param textKind what the text of its records is written in, unless a record says otherwise
 */
public record ListingFormat(String id, String description, TextKind textKind) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ListingFormat {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a format needs an id");
    }
  }
}
