package io.github.paperlistings.text;

import io.github.paperlistings.internal.Facts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that lists write around titles, by the table {@code title-decorations.tsv}. */
enum DecorationWord {
  /** A conference or journal. */
  VENUE,
  /** A kind of presentation, a decision, a language. */
  LABEL,
  /** The word of a link that was lost. */
  LINK;

  private static final Map<String, DecorationWord> KNOWN =
      Facts.rows(DecorationWord.class, "title-decorations.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[1].toLowerCase(Locale.ROOT),
                  row -> valueOf(row[0].toUpperCase(Locale.ROOT))));

  /** What a word or phrase is. */
  static Optional<DecorationWord> of(String phrase) {
    return Optional.ofNullable(KNOWN.get(phrase.strip().toLowerCase(Locale.ROOT)));
  }

  boolean is(String phrase) {
    return of(phrase).filter(kind -> kind == this).isPresent();
  }
}
