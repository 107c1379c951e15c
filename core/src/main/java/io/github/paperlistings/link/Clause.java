package io.github.paperlistings.link;

import java.util.Set;

/**
 * Which words around a link speak of it: for its role those of its clause, but not before the link
 * that went before; for its owner those of its whole sentence; for its status also a few behind it.
 *
 * @param roleStart where the clause starts
 * @param sentenceStart where the sentence starts
 * @param end where the words behind the link end
 */
record Clause(int roleStart, int sentenceStart, int end) {

  private static final int BEFORE = 110;
  private static final int SENTENCE_BEFORE = 200;
  private static final int AFTER = 60;

  /** Words that a full stop follows within a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "ver", "v", "vs", "cf", "e.g", "i.e", "fig", "no", "inc", "ltd", "corp", "approx");

  static Clause around(Surroundings link) {
    String text = link.text();
    int from = Math.max(link.previousEnd(), link.start() - BEFORE);
    int roleStart = start(text, from, link.start(), true);
    int sentenceFrom = Math.max(0, link.start() - SENTENCE_BEFORE);
    int limit = Math.min(Math.min(text.length(), link.end() + AFTER), link.nextStart());
    return new Clause(
        roleStart, start(text, sentenceFrom, link.start(), false), end(text, link.end(), limit));
  }

  private static int start(String text, int from, int link, boolean clause) {
    if (link - 2 >= from && text.charAt(link - 1) == '(' && isStop(text, link - 2, clause)) {
      return link - 1;
    }
    for (int i = link - 3; i >= from; i--) {
      if (isStop(text, i, clause) || text.startsWith("\n\n", i)) {
        return i + 1;
      }
    }
    return wordStart(text, from, link);
  }

  private static int wordStart(String text, int from, int link) {
    int at = from;
    while (at > 0 && at < link && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int end, int limit) {
    for (int i = end; i < limit; i++) {
      if (isStop(text, i, true)) {
        return i;
      }
    }
    return limit;
  }

  /** A mark that ends a sentence, or a clause, and has a blank behind it. */
  private static boolean isStop(String text, int at, boolean clause) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == ';' && clause;
    boolean blank =
        mark
            && (at + 1 == text.length()
                || text.charAt(at + 1) <= ' '
                || text.charAt(at + 1) == '(');
    return blank && !(c == '.' && isAbbreviation(text, at));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 7 && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
