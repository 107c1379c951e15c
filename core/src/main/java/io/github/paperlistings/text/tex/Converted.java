package io.github.paperlistings.text.tex;

import java.util.Optional;

/**
 * What a rule made of a piece of text.
 *
 * @param unicode what is written for it
 * @param end the index behind the piece
 */
public record Converted(String unicode, int end) {

  /** As the answer of a rule that applies. */
  public static Optional<Converted> of(String unicode, int end) {
    return Optional.of(new Converted(unicode, end));
  }
}
