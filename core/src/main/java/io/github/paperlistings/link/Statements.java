package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a sentence that tell whether something is there, and whose it is. */
final class Statements {

  /** What a phrase states. */
  private enum Meaning {
    ANNOUNCED,
    OWN,
    /** Of the authors' own work; or, behind a comma, of what was named before. */
    AVAILABLE,
    OTHERS,
    /** Of a tool, where the link stands in brackets behind its name. */
    TOOL,
    /** Right behind a link: it was used, so it is somebody else's. */
    USED
  }

  private static final PhraseTable<Meaning> TABLE =
      new PhraseTable<>(
          Facts.rows(Statements.class, "statements.tsv").stream()
              .collect(
                  Collectors.toMap(
                      row -> row[0], row -> Meaning.valueOf(row[1].toUpperCase(Locale.ROOT)))));

  private final String text;
  private final LinkPlace place;
  private boolean announced;
  private boolean tool;
  private Optional<Boolean> own = Optional.empty();

  private Statements(Surroundings link) {
    this.text = link.text();
    this.place = LinkPlace.of(link);
  }

  /** Reads the words around a link; of statements on its owner the nearest before it counts. */
  static Statements of(Surroundings link, Clause clause) {
    Statements statements = new Statements(link);
    String text = link.text();
    TABLE.find(text, clause.sentenceStart(), link.start(), statements::before);
    if (statements.own.isEmpty()) {
      statements.own = statements.place.own();
    }
    TABLE.find(text, link.end(), clause.end(), statements::behind);
    return statements;
  }

  LinkStatus status() {
    return announced ? LinkStatus.ANNOUNCED : LinkStatus.AVAILABLE;
  }

  Optional<Boolean> own() {
    return own;
  }

  private void before(Meaning meaning, int start, int end) {
    switch (meaning) {
      case ANNOUNCED -> announced = true;
      case OWN -> own = Optional.of(true);
      case AVAILABLE -> own = isApposed(start) ? apposed() : Optional.of(true);
      case TOOL -> {
        tool = true;
        own = place.isBracketed() ? Optional.of(false) : own;
      }
      case OTHERS, USED -> own = Optional.of(false);
    }
  }

  /** {@code We used WinBugs, available at URL}: the words explain the name before the comma. */
  private boolean isApposed(int start) {
    return start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
  }

  /** What was said of the name; nothing but a tool that was used makes it somebody else's. */
  private Optional<Boolean> apposed() {
    return own.isPresent() ? own : Optional.of(!tool);
  }

  private void behind(Meaning meaning, int start, int end) {
    announced |= meaning == Meaning.ANNOUNCED;
    if (meaning == Meaning.USED) {
      own = Optional.of(false);
    }
  }
}
