package io.github.paperlistings.link;

import java.util.Locale;
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
    int limit = Math.min(Math.min(text.length(), link.end() + AFTER), link.nextStart());
    int sentenceFrom = Math.max(0, link.start() - SENTENCE_BEFORE);
    int sentence = sentenceStart(text, sentenceFrom, link.start());
    int from = Math.max(sentence, Math.max(link.previousEnd(), link.start() - BEFORE));
    return new Clause(
        clauseStart(text, from, link.start()), sentence, end(text, link.end(), limit));
  }

  private static int sentenceStart(String text, int from, int link) {
    if (link - 2 >= from && text.charAt(link - 1) == '(' && text.charAt(link - 2) == '.') {
      return link - 1;
    }
    for (int i = link - 3; i >= from; i--) {
      char c = text.charAt(i);
      boolean mark = c == '.' || c == '!' || c == '?';
      if (mark && isStop(text, i) || c == '\n' && text.charAt(i + 1) == '\n') {
        return i + 1;
      }
    }
    return wordStart(text, from, link);
  }

  /** A semicolon parts the clauses of a sentence. */
  private static int clauseStart(String text, int from, int link) {
    for (int i = link - 3; i >= from; i--) {
      if (text.charAt(i) == ';' && text.charAt(i + 1) <= ' ') {
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
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?' || c == ';') && isStop(text, i)) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a mark has a blank or a bracket behind it and is no abbreviation's. */
  private static boolean isStop(String text, int at) {
    boolean ends =
        at + 1 == text.length() || text.charAt(at + 1) <= ' ' || text.charAt(at + 1) == '(';
    return ends && !(text.charAt(at) == '.' && isAbbreviation(text, at));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 7 && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
