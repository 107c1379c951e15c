package io.github.paperlistings.text.name;

import java.util.List;
import java.util.Locale;

/** The words with which a list of authors says that there are more. */
final class Others {

  private static final List<String> ENDS =
      List.of("et al.", "et al", "et alii", "others", "and others", "...", "…", "et. al.", "u.a.");

  private Others() {}

  /** The name that is left; the same text where it says nothing of the kind. */
  static String without(String part) {
    String name = part.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (isCount(lower)) {
      return "";
    }
    for (String end : ENDS) {
      boolean whole = lower.equals(end);
      if (whole || lower.endsWith(" " + end)) {
        return name.substring(0, name.length() - end.length()).strip();
      }
    }
    int note = lower.lastIndexOf('(');
    return note >= 0 && isCount(lower.substring(note + 1))
        ? without(name.substring(0, note))
        : part;
  }

  /** "20 additional authors not shown", "12 more authors", "5 others". */
  private static boolean isCount(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(end);
    return end > 0
        && (rest.startsWith(" additional author")
            || rest.startsWith(" more")
            || rest.startsWith(" other"));
  }
}
