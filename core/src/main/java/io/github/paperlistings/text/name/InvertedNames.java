package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;

/** Tells where commas stand within names, as in "Smith, John", and not between them. */
final class InvertedNames {

  private InvertedNames() {}

  /** "Smith, J., Doe, A. B.": every second part is initials, and no other has any. */
  static boolean arePairs(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      boolean initials = isInitials(parts.get(i));
      if (initials != (i % 2 == 1) || i % 2 == 0 && hasInitial(parts.get(i))) {
        return false;
      }
    }
    return !parts.isEmpty() && parts.size() % 2 == 0;
  }

  /** The names of pairs. */
  static List<String> ofPairs(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }

  /**
   * "Rafailov, Rafael", "van der Berg, Jan P.": a family name of one word with its particles, and
   * given names of one word with initials. Two persons of one name each would look the same, and
   * are rarer.
   */
  static boolean isOne(List<String> parts) {
    return parts.size() == 2
        && isFamily(parts.get(0))
        && isGiven(parts.get(1))
        && NamePart.of(parts.get(1)).isEmpty()
        && !isOrganisation(parts.get(0), parts.get(1));
  }

  /** Capitals with full stops or hyphens between them, or up to two of them alone. */
  static boolean isInitials(String part) {
    int capitals = 0;
    boolean stops = false;
    for (char c : part.toCharArray()) {
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c == '.') {
        stops = true;
      } else if (c != ' ' && c != '-') {
        return false;
      }
    }
    return capitals > 0 && (stops || capitals <= 2 && part.indexOf(' ') < 0);
  }

  /** Whether a word of a name is an initial with its full stop: "A. Smith" is no family name. */
  private static boolean hasInitial(String name) {
    for (int i = 1; i < name.length(); i++) {
      boolean first = i == 1 || name.charAt(i - 2) == ' ';
      if (name.charAt(i) == '.' && first && Character.isUpperCase(name.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** One word with a capital behind particles without. */
  private static boolean isFamily(String name) {
    int last = name.lastIndexOf(' ') + 1;
    for (int i = 0; i < last; i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return isWord(name.substring(last));
  }

  /** One word with a capital, and initials behind it. */
  private static boolean isGiven(String name) {
    int blank = name.indexOf(' ');
    return blank < 0
        ? isWord(name)
        : isWord(name.substring(0, blank)) && isInitials(name.substring(blank + 1));
  }

  private static boolean isWord(String word) {
    if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && "-'’".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "Birch, MIT" is a person and an institute, "BIRCH, BEN" a person in capitals. */
  private static boolean isOrganisation(String family, String given) {
    boolean capitals = family.chars().noneMatch(Character::isLowerCase);
    return Organisations.has(family)
        || Organisations.has(given)
        || Organisations.isAcronym(given) && !capitals;
  }
}
