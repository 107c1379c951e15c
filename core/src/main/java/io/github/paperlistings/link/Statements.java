package io.github.paperlistings.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a sentence that tell whether something is there, and whose it is. */
final class Statements {

  /** What a phrase states. */
  private enum Meaning {
    ANNOUNCED,
    OWN,
    OTHERS
  }

  private static final PhraseTable<Meaning> TABLE =
      new PhraseTable<>(
          Facts.rows("statements.tsv").stream()
              .collect(Collectors.toMap(row -> row[0], row -> meaning(row[1]))));

  private Statements() {}

  static LinkStatus status(String sentence) {
    return TABLE.find(sentence).contains(Meaning.ANNOUNCED)
        ? LinkStatus.ANNOUNCED
        : LinkStatus.AVAILABLE;
  }

  /** Whose it is; the authors' own word outweighs a mention of somebody else's work. */
  static Optional<Boolean> own(String clause) {
    List<Meaning> meanings = TABLE.find(clause);
    if (meanings.contains(Meaning.OWN)) {
      return Optional.of(true);
    }
    return meanings.contains(Meaning.OTHERS) ? Optional.of(false) : Optional.empty();
  }

  private static Meaning meaning(String name) {
    return Meaning.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
