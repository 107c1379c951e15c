package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;

/** Finds the translation that lists add to a title in brackets: "Segment Anything(分割一切)". */
final class Translation {

  private static final int FEWEST_WORDS = 2;

  private Translation() {}

  /** Where the bracket at the end starts that holds the only letters without case, or -1. */
  static int start(String title) {
    int last = title.length() - 1;
    if (last < 0 || ")）".indexOf(title.charAt(last)) < 0) {
      return -1;
    }
    int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
    return open > 0
            && isCaseless(title.substring(open))
            && !isCaseless(title.substring(0, open))
            && Words.count(title.substring(0, open)) >= FEWEST_WORDS
        ? open
        : -1;
  }

  private static boolean isCaseless(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
