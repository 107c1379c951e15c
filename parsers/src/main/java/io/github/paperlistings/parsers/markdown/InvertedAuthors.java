package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of authors in the style of the MLA, which gives the family name of the first author
 * first and of no other: "Bengio, Yoshua, Ian Goodfellow, and Aaron Courville".
 */
final class InvertedAuthors {

  private InvertedAuthors() {}

  /** The list with semicolons between its names where it is of that style, or else as it is. */
  static String separated(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : Words.between(list.replace(" and ", ","), ",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    if (list.indexOf(';') >= 0
        || parts.size() < 2
        || !isFamily(parts.get(0))
        || !isGiven(parts.get(1))) {
      return list;
    }
    StringBuilder names = new StringBuilder(parts.get(0)).append(", ").append(parts.get(1));
    for (String name : parts.subList(2, parts.size())) {
      if (Words.count(name) < 2) {
        return list;
      }
      names.append("; ").append(name);
    }
    return names.toString();
  }

  /** "Bengio", "LeCun"; what has more capitals is a name of something else. */
  private static boolean isFamily(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().filter(Character::isUpperCase).count() < 3
        && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
        && Character.isLowerCase(word.codePointBefore(word.length()));
  }

  /** One name, or names that end with an initial: "Geoffrey E.". */
  private static boolean isGiven(String words) {
    List<String> names = Words.of(words);
    String last = names.get(names.size() - 1);
    return Character.isUpperCase(words.codePointAt(0))
        && (names.size() == 1 ? last.length() > 2 : last.length() < 3)
        && last.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-');
  }
}
