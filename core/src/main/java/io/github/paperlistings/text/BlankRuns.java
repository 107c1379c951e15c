package io.github.paperlistings.text;

/**
 * Finds the runs of white space in a text that are not one blank between two words. Such a run has
 * a control character or two blanks, for which the JVM's fast searches look; the single blanks
 * between, which are most, are not looked at.
 */
final class BlankRuns {

  private static final String RARE = "\t\r\f\u000B";

  private final String text;
  private int lineFeed = -1;
  private int pair = -1;
  private int rare;

  BlankRuns(String text) {
    this.text = text;
    this.rare = firstRare();
  }

  /** The start of the first run at or behind an index, or the end of the text. */
  int next(int from) {
    if (from == 0 && !text.isEmpty() && text.charAt(0) == ' ') {
      return 0;
    }
    if (lineFeed < from) {
      lineFeed = orEnd(text.indexOf('\n', from));
    }
    if (pair < from) {
      pair = orEnd(text.indexOf("  ", from));
    }
    while (rare < from || rare < text.length() && RARE.indexOf(text.charAt(rare)) < 0) {
      rare++;
    }
    int at = Math.min(Math.min(lineFeed, pair), rare);
    return at > from && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  /** Whether a text has white space other than blanks and line feeds. */
  static boolean hasRare(String text) {
    return new BlankRuns(text).rare < text.length();
  }

  /** Most texts have none, so that the search need not go on with the other runs. */
  private int firstRare() {
    int first = text.length();
    for (int i = 0; i < RARE.length(); i++) {
      first = Math.min(first, orEnd(text.indexOf(RARE.charAt(i))));
    }
    return first;
  }

  private int orEnd(int found) {
    return found < 0 ? text.length() : found;
  }
}
