package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges whether a text is a list of names, with or without affiliations. */
final class AuthorLine {

  private static final int LONGEST_NAME = 45;
  private static final int MOST_WORDS = 6;

  private static final String SIGNS = "·•|⋅";

  /** Parts of names that are written small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "vom", "zu",
          "zur", "ter", "ten", "la", "le", "el", "al", "bin", "ibn", "ben", "y", "e", "af", "av");

  /** What is written like a name and is none. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "university",
          "institute",
          "department",
          "college",
          "school",
          "laboratory",
          "research",
          "inc",
          "ltd",
          "chair",
          "chairs",
          "committee",
          "session",
          "room",
          "hall",
          "keynote",
          "conference",
          "workshop",
          "paper",
          "papers",
          "submission",
          "deadline",
          "registration",
          "read",
          "more",
          "download",
          "contact",
          "home",
          "program",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private AuthorLine() {}

  /** The list without what is written in front of it. */
  static String withoutLabel(String text) {
    String list = text.strip();
    int start = 0;
    while (start < list.length() && ",;:.-–—|/ ".indexOf(list.charAt(start)) >= 0) {
      start++;
    }
    list = list.substring(start);
    for (String label : new String[] {"authors:", "author:", "author(s):", "by:", "by "}) {
      if (list.toLowerCase(Locale.ROOT).startsWith(label)) {
        return list.substring(label.length()).strip();
      }
    }
    return list;
  }

  /** Whether at least half of the parts are names, the first of them among these. */
  static boolean isNames(String text) {
    List<String> parts = parts(withoutBrackets(text));
    long names = parts.stream().filter(AuthorLine::isName).count();
    return !parts.isEmpty() && isName(parts.get(0)) && names * 2 >= parts.size();
  }

  /** The names of a list of nothing but names. */
  static Optional<List<String>> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.replace(" and ", ",").split("[,;]")) {
      String name = part.strip();
      if (name.startsWith("and ")) {
        name = name.substring("and ".length()).strip();
      }
      if (!name.isEmpty() && !isName(name)) {
        return Optional.empty();
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return Optional.of(names);
  }

  /** The names of a list that parts them by signs which stand in no name: "A · B", "A | B". */
  static List<RawAuthor> apart(String text) {
    List<RawAuthor> authors = new ArrayList<>();
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
      return authors;
    }
    for (String name : text.split("[" + SIGNS + "]")) {
      if (!name.isBlank()) {
        authors.add(RawAuthor.of(name.strip()));
      }
    }
    return authors;
  }

  /**
   * The authors of a list in which semicolons part those of one affiliation from those of the next:
   * "Ann Ash and Ben Birch, University of the Woods; Cid Cedar, MIT". Empty where the list is of
   * another kind.
   */
  static List<RawAuthor> withAffiliations(String text) {
    List<RawAuthor> authors = new ArrayList<>();
    if (text.indexOf(';') < 0 || text.indexOf('(') >= 0) {
      return authors;
    }
    boolean affiliations = false;
    for (String group : text.split(";")) {
      List<String> names = new ArrayList<>();
      List<String> behind = new ArrayList<>();
      for (String part : group.replace(" and ", ",").split(",")) {
        if (!part.isBlank()) {
          (behind.isEmpty() && isName(part.strip()) ? names : behind).add(part.strip());
        }
      }
      if (names.isEmpty()) {
        return List.of();
      }
      affiliations |= !behind.isEmpty();
      List<String> shared = behind.isEmpty() ? List.of() : List.of(String.join(", ", behind));
      names.forEach(name -> authors.add(RawAuthor.of(name, shared)));
    }
    return affiliations ? authors : List.of();
  }

  /** A list with semicolons has an author with affiliations between two of them. */
  private static List<String> parts(String text) {
    boolean semicolons = text.indexOf(';') >= 0;
    List<String> parts = new ArrayList<>();
    String plain = text.replace(" and ", semicolons ? ";" : ",").replace(" & ", ",");
    for (String part : plain.split(semicolons ? ";" : "[," + SIGNS + "]")) {
      String name =
          semicolons && part.indexOf(',') > 0 ? part.substring(0, part.indexOf(',')) : part;
      if (!name.isBlank()) {
        parts.add(name.strip());
      }
    }
    return parts;
  }

  private static boolean isName(String part) {
    String name = withoutMarks(part);
    if (name.length() > LONGEST_NAME || name.length() < 2) {
      return false;
    }
    if (name.codePoints().allMatch(Character::isIdeographic)) {
      return name.length() <= 4;
    }
    String[] words = name.split(" +");
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!isNameWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (NO_NAMES.contains(lower)) {
      return false;
    }
    boolean letters =
        word.codePoints().allMatch(c -> Character.isLetter(c) || ".'’-‐`".indexOf(c) >= 0);
    return letters && (PARTICLES.contains(lower) || !Character.isLowerCase(word.codePointAt(0)));
  }

  /** Figures and signs that refer to affiliations and notes. */
  private static String withoutMarks(String part) {
    StringBuilder name = new StringBuilder();
    part.codePoints()
        .filter(c -> !Character.isDigit(c) && "*†‡§¶⋆∗#^".indexOf(c) < 0)
        .forEach(name::appendCodePoint);
    return name.toString().replace('\u00A0', ' ').strip();
  }

  private static String withoutBrackets(String text) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      if (depth == 0) {
        outside.append(c);
      }
      depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
    }
    return outside.toString();
  }
}
