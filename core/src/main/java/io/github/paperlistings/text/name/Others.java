package io.github.paperlistings.text.name;

import io.github.paperlistings.internal.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words with which a list of authors says that there are more, by the table others.tsv. */
final class Others {

  /** The longest first, so that no part of one is left. */
  private static final List<String> ENDS =
      Facts.rows(Others.class, "others.tsv").stream()
          .map(row -> row[0])
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final String LATIN = "et al.";

  private Others() {}

  /** The text that is left; the same text where it says nothing of the kind. */
  static String without(String part) {
    String name = part.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (isCount(lower)) {
      return "";
    }
    for (String end : ENDS) {
      int start = lower.length() - end.length();
      if (lower.length() == name.length() && lower.endsWith(end) && isApart(name, start, end)) {
        return name.substring(0, start).strip();
      }
    }
    int plus = lower.lastIndexOf(" +");
    if (plus >= 0 && isCount(lower.substring(plus + 1))) {
      return name.substring(0, plus).strip();
    }
    int note = lower.lastIndexOf('(');
    return note >= 0 && isCount(lower.substring(note + 1))
        ? without(name.substring(0, note))
        : part;
  }

  /**
   * Words stand apart from the name before them. Chinese and Japanese need no blank, and "et al."
   * in small letters is known where its blank was lost.
   */
  private static boolean isApart(String text, int start, String end) {
    return start == 0
        || end.equals(LATIN) && text.endsWith(LATIN)
        || Character.isIdeographic(text.codePointBefore(start)) && end.charAt(0) > '\u2E80'
        || " ,;".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** "20 additional authors not shown", "12 more authors", "5 others", "+3 authors". */
  private static boolean isCount(String text) {
    int start = text.startsWith("+") ? 1 : 0;
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(end);
    return end > start
        && (start > 0 && (rest.isEmpty() || rest.startsWith(" author"))
            || rest.startsWith(" additional author")
            || rest.startsWith(" more")
            || rest.startsWith(" other"));
  }
}
