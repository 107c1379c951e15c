package io.github.paperlistings.parsers.bibliography;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Of all that says where a reference appeared, the name of the best rank. */
final class Venues {

  private String field = "";
  private String text = "";
  private int rank = Integer.MAX_VALUE;

  /**
   * Takes one more.
   *
   * @param rank its rank; the lowest is the best, the first of a rank is kept
   * @param rest takes what is not the best one
   */
  void add(String field, String text, int rank, BiConsumer<String, String> rest) {
    if (text.equals(this.text)) {
      return;
    }
    if (rank >= this.rank) {
      rest.accept(field, text);
      return;
    }
    if (!this.text.isEmpty()) {
      rest.accept(this.field, this.text);
    }
    this.field = field;
    this.text = text;
    this.rank = rank;
  }

  Optional<String> venue() {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
