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

  /** How far before a link the bracket opens that gives its name, its maker and its place. */
  private static final int LONGEST_GLOSS = 140;

  private final String text;
  private final boolean bracketed;
  private boolean announced;
  private boolean tool;
  private Optional<Boolean> own = Optional.empty();

  private Statements(Surroundings link) {
    this.text = link.text();
    this.bracketed = bracket(link) >= 0;
  }

  /** Where the bracket opens that the link stands in, or -1. */
  private static int bracket(Surroundings link) {
    int limit = Math.max(0, link.start() - LONGEST_GLOSS);
    for (int i = link.start() - 1; i >= limit; i--) {
      char c = link.text().charAt(i);
      if (c == '(' || c == ')') {
        return c == '(' ? i : -1;
      }
    }
    return -1;
  }

  /** Reads the words around a link; of statements on its owner the nearest before it counts. */
  static Statements of(Surroundings link, Clause clause) {
    Statements statements = new Statements(link);
    String text = link.text();
    TABLE.find(text, clause.sentenceStart(), link.start(), statements::before);
    if (statements.own.isEmpty()) {
      statements.own = byPlace(link);
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
        own = bracketed ? Optional.of(false) : own;
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

  /** Where nothing is stated the place of the link may tell. */
  private static Optional<Boolean> byPlace(Surroundings link) {
    if (isLabelled(link.text(), link.start())) {
      return Optional.of(true);
    }
    return isCited(link) || isBehindReference(link) ? Optional.of(false) : Optional.empty();
  }

  /** {@code PyMVPA [45] (URL)}: what has a reference of its own is from another paper. */
  private static boolean isBehindReference(Surroundings link) {
    String text = link.text();
    int at = bracket(link) - 1;
    while (at > 0 && text.charAt(at) == ' ') {
      at--;
    }
    if (at < 2 || text.charAt(at) != ']') {
      return false;
    }
    do {
      at--;
    } while (at > 0 && "0123456789, –-".indexOf(text.charAt(at)) >= 0);
    return text.charAt(at) == '[';
  }

  /** {@code Alogps 2.1 (VCCLAB; URL)}: the maker or the version stands before the link. */
  private static boolean isCited(Surroundings link) {
    String text = link.text();
    int mark = link.start() - 2;
    if (mark < link.previousEnd() || ",;".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    return bracket(link) >= link.previousEnd();
  }

  /** {@code Code: URL}: authors label their own. */
  private static boolean isLabelled(String text, int start) {
    int at = start;
    while (at > 0 && start - at < 3 && " \n{".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == ':';
  }
}
