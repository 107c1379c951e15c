package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;

/** Finds where authors end that stand before a plain title, as citations put them. */
final class LeadingAuthors {

  private static final int FEWEST_WORDS = 3;

  private LeadingAuthors() {}

  /** "A. Smith and B. Doe. Title. Venue": the title is the second sentence. */
  static int end(String all, int start, int limit) {
    int behind = behindNames(all, start, limit);
    if (behind > start) {
      return behind;
    }
    int at = start;
    for (int i = start; i + 1 < limit; i++) {
      boolean sentence = ".:".indexOf(all.charAt(i)) >= 0 && all.charAt(i + 1) == ' ';
      if (sentence
          && i - start > 4
          && AuthorShape.of(withoutYear(all.substring(start, i + 1))) >= 2) {
        at = i + 2;
      }
    }
    return limit - at > 10 ? at : start;
  }

  /** A family name, or the given name behind it. */
  private static boolean isWord(String part) {
    return Words.count(part) == 1
        && Character.isUpperCase(part.codePointAt(0))
        && part.codePoints().allMatch(Character::isLetter);
  }

  /** "Jane Doe, Kim Lee and Max Poe, Title, Venue": the title is the first part that is no name. */
  private static int behindNames(String all, int start, int limit) {
    String words = all.substring(start, limit).replace('\t', ' ');
    int names = 0;
    int from = 0;
    int comma = words.indexOf(", ");
    while (comma > 0) {
      String part = words.substring(from, comma);
      boolean inverted = names == 0 && isWord(part);
      if (AuthorShape.of(part) == 0 && !inverted) {
        break;
      }
      names += part.contains(" and ") || part.contains(" & ") ? 2 : inverted ? 0 : 1;
      from = comma + 2;
      comma = words.indexOf(", ", from);
    }
    int end = comma < 0 ? words.length() : comma;
    String title = words.substring(from, Math.max(from, end));
    return names > 1 && Words.count(title) >= FEWEST_WORDS && AuthorShape.of(title) == 0
        ? start + from
        : start;
  }

  /** Without the year in brackets that ends the authors of a citation. */
  private static String withoutYear(String authors) {
    int paren = authors.indexOf('(');
    boolean last = paren > 0 && authors.indexOf(')', paren) >= authors.length() - 2;
    return last ? authors.substring(0, paren).strip() : paren > 0 ? "" : authors;
  }
}
