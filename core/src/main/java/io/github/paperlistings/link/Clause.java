package io.github.paperlistings.link;

import java.util.Locale;

/**
 * The words around a link: those of its sentence before it, but not before the link that went
 * before, and the few behind it.
 *
 * @param before the words before the link
 * @param after the words behind the link, up to the end of the sentence
 */
record Clause(String before, String after) {

  private static final int BEFORE = 110;
  private static final int AFTER = 60;

  static Clause around(String text, int start, int end, int previousEnd) {
    int from = sentenceStart(text, Math.max(previousEnd, start - BEFORE), start);
    int to = sentenceEnd(text, end, Math.min(text.length(), end + AFTER));
    return new Clause(onOneLine(text.substring(from, start)), onOneLine(text.substring(end, to)));
  }

  String lowerBefore() {
    return before.toLowerCase(Locale.ROOT);
  }

  String lowerAll() {
    return (before + " " + after).toLowerCase(Locale.ROOT);
  }

  private static String onOneLine(String words) {
    return words.replace('\n', ' ').strip();
  }

  /** A full stop ends a sentence where a blank follows; so does an empty line. */
  private static int sentenceStart(String text, int from, int start) {
    for (int i = start - 3; i >= from; i--) {
      if (isStop(text, i) || text.startsWith("\n\n", i)) {
        return i + 1;
      }
    }
    return wordStart(text, from, start);
  }

  private static int wordStart(String text, int from, int start) {
    int at = from;
    while (at > 0 && at < start && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int sentenceEnd(String text, int end, int limit) {
    for (int i = end; i < limit; i++) {
      if (isStop(text, i)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == ';';
    return mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
