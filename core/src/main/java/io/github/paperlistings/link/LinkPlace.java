package io.github.paperlistings.link;

import java.util.Optional;

/**
 * Where a link stands in its sentence, which may tell whose it is.
 *
 * @param link the link among the words
 * @param bracket where the bracket opens that it stands in, or -1
 */
record LinkPlace(Surroundings link, int bracket) {

  /** How far before a link the bracket opens that gives its name, its maker and its place. */
  private static final int LONGEST_GLOSS = 140;

  static LinkPlace of(Surroundings link) {
    int limit = Math.max(0, link.start() - LONGEST_GLOSS);
    for (int i = link.start() - 1; i >= limit; i--) {
      char c = link.text().charAt(i);
      if (c == '(' || c == ')') {
        return new LinkPlace(link, c == '(' ? i : -1);
      }
    }
    return new LinkPlace(link, -1);
  }

  boolean isBracketed() {
    return bracket >= 0;
  }

  /** What the place tells where nothing is stated. */
  Optional<Boolean> own() {
    if (isLabelled()) {
      return Optional.of(true);
    }
    return isCited() || isBehindReference() ? Optional.of(false) : Optional.empty();
  }

  /** {@code Code: URL}: authors label their own. */
  private boolean isLabelled() {
    String text = link.text();
    int at = link.start();
    while (at > 0 && link.start() - at < 3 && " \n{".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == ':';
  }

  /** {@code Alogps 2.1 (VCCLAB; URL)}: the maker or the version stands before the link. */
  private boolean isCited() {
    int mark = link.start() - 2;
    return mark >= link.previousEnd()
        && ",;".indexOf(link.text().charAt(mark)) >= 0
        && bracket >= link.previousEnd();
  }

  /** {@code PyMVPA [45] (URL)}: what has a reference of its own is from another paper. */
  private boolean isBehindReference() {
    String text = link.text();
    int at = bracket - 1;
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
}
