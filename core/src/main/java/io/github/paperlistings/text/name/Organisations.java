package io.github.paperlistings.text.name;

import io.github.paperlistings.internal.Facts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells organisations from persons by the words of the table organisation-words.tsv. */
final class Organisations {

  private static final int ACRONYM = 3;

  private static final Set<String> WORDS =
      Facts.rows(Organisations.class, "organisation-words.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private Organisations() {}

  /** Whether a word of the text is one of the table, or the text ends as companies do. */
  static boolean has(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start && WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return NamePart.COMPANY.is(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Three capitals or more and nothing else: MIT. */
  static boolean isAcronym(String text) {
    return text.length() >= ACRONYM && text.chars().allMatch(Character::isUpperCase);
  }
}
