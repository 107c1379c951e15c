package io.github.paperlistings.text.tex;

import java.util.Optional;

/**
 * What a rule made of a piece of text.
 *
 * @param unicode what is written for it
 * @param end the index behind the piece
 */
record Converted(String unicode, int end) {

  static Optional<Converted> of(String unicode, int end) {
    return Optional.of(new Converted(unicode, end));
  }
}
