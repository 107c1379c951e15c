package io.github.paperlistings.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a line end divides. The hyphen stays, as in {@code state-of-the-\nart}; it goes only
 * where the joined word is right: where the text has that word elsewhere, or where what follows is
 * an ending and no word: {@code optimiza-\ntion}.
 */
final class LineEndHyphens {

  /** Endings of English words that are no words themselves. */
  private static final Set<String> ENDINGS =
      Set.of(
          "al",
          "ally",
          "ance",
          "ances",
          "ation",
          "ational",
          "ations",
          "ative",
          "bility",
          "cation",
          "cations",
          "cial",
          "cient",
          "cies",
          "cally",
          "ency",
          "ence",
          "ences",
          "ential",
          "fied",
          "fication",
          "gies",
          "gence",
          "ible",
          "ical",
          "ically",
          "ies",
          "ified",
          "ing",
          "ings",
          "ity",
          "ities",
          "ive",
          "ization",
          "ize",
          "ized",
          "izes",
          "izing",
          "lated",
          "lation",
          "lations",
          "lity",
          "ment",
          "mental",
          "ments",
          "mation",
          "nent",
          "nents",
          "ness",
          "neous",
          "nition",
          "nology",
          "ology",
          "ous",
          "ously",
          "pendent",
          "quence",
          "quences",
          "quently",
          "ration",
          "rable",
          "rithm",
          "rithms",
          "ric",
          "sible",
          "sion",
          "sional",
          "sions",
          "sive",
          "sition",
          "tation",
          "tations",
          "ted",
          "tive",
          "tively",
          "tial",
          "tially",
          "tic",
          "tical",
          "ties",
          "ting",
          "tion",
          "tional",
          "tionally",
          "tions",
          "tor",
          "tors",
          "ture",
          "tures",
          "ular",
          "uous",
          "vely",
          "ysis");

  /** Behind these the first part of a second word is left out: "pre- and post-training". */
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "und", "et", "y");

  private LineEndHyphens() {}

  static String join(String text) {
    int at = text.indexOf('\n') < 0 ? -1 : next(text, 0);
    if (at < 0) {
      return text;
    }
    Set<String> words = words(text);
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = next(text, at + 1)) {
      int lineEnd = blanksEnd(text, at + 1);
      String first = text.substring(wordStart(text, at), at);
      String second = text.substring(lineEnd, wordEnd(text, lineEnd));
      if (CONJUNCTIONS.contains(second)) {
        continue;
      }
      boolean whole = joins(first, second, words);
      out.append(text, done, whole ? at : at + 1);
      done = lineEnd;
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** The next hyphen within a paragraph behind which a line ends and a letter or digit follows. */
  private static int next(String text, int from) {
    int at = text.indexOf("-", Math.max(from, 1));
    while (at >= 0) {
      int end = blanksEnd(text, at + 1);
      boolean breaks = end < text.length() && lineEnds(text, at + 1, end) == 1;
      if (breaks
          && Character.isLetterOrDigit(text.charAt(at - 1))
          && Character.isLetterOrDigit(text.charAt(end))) {
        return at;
      }
      at = text.indexOf("-", Math.max(at + 1, end));
    }
    return -1;
  }

  private static boolean joins(String first, String second, Set<String> words) {
    String joined = (first + second).toLowerCase(Locale.ROOT);
    boolean lower = !second.isEmpty() && Character.isLowerCase(second.charAt(0));
    return lower && (ENDINGS.contains(second) || words.contains(joined));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }

  private static int lineEnds(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  private static int blanksEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
