package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;

/** The words of a sentence that tell whether something is there, and whose it is. */
final class Statements {

  private static final List<String> ANNOUNCED = meaning("announced");
  private static final List<String> OWN = meaning("own");
  private static final List<String> OTHERS = meaning("others");

  private Statements() {}

  static LinkStatus status(String sentence) {
    return containsAny(sentence, ANNOUNCED) ? LinkStatus.ANNOUNCED : LinkStatus.AVAILABLE;
  }

  /** Whose it is; the authors' own word outweighs a mention of somebody else's work. */
  static Optional<Boolean> own(String clause) {
    if (containsAny(clause, OWN)) {
      return Optional.of(true);
    }
    return containsAny(clause, OTHERS) ? Optional.of(false) : Optional.empty();
  }

  private static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(phrase -> Words.contains(text, phrase));
  }

  private static List<String> meaning(String meaning) {
    return Facts.rows("statements.tsv").stream()
        .filter(row -> row[1].equals(meaning))
        .map(row -> row[0])
        .toList();
  }
}
