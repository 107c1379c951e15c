package io.github.paperlistings.parsers.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges whether a text is a list of names, with or without affiliations. */
final class AuthorLine {

  /** Signs that part names and stand in none. */
  static final String SIGNS = "·•|⋅";

  private static final List<String> LABELS =
      List.of(
          "authors:",
          "author:",
          "author(s):",
          "names:",
          "name:",
          "speakers:",
          "by:",
          "by ",
          "and ");

  private AuthorLine() {}

  /** The list without what is written in front of it. */
  static String withoutLabel(String text) {
    String list = text.strip();
    int start = 0;
    while (start < list.length() && ",;:.-–—|/ \u00A0".indexOf(list.charAt(start)) >= 0) {
      start++;
    }
    list = list.substring(start);
    for (String label : LABELS) {
      if (list.toLowerCase(Locale.ROOT).startsWith(label)) {
        return list.substring(label.length()).strip();
      }
    }
    return list;
  }

  /** Whether at least half of the parts are names, the first of them among these. */
  static boolean isNames(String text) {
    if (isAllNames(text)) {
      return true;
    }
    List<String> parts = parts(NameShape.withoutStop(Brackets.without(text)));
    long names = parts.stream().filter(NameShape::isName).count();
    return !parts.isEmpty() && NameShape.isName(parts.get(0)) && names * 2 >= parts.size();
  }

  /**
   * The names of a list of nothing but names, with or without affiliations in brackets. The first
   * may have the family name in front, as bibliographies have it: "Ash, Ann, and Ben Birch".
   */
  static Optional<List<String>> names(String text) {
    List<String> names = new ArrayList<>();
    String list = NameShape.withoutStop(Brackets.without(text)).replace('\u00A0', ' ');
    String[] parts = apart(list).split("[,;" + SIGNS + "]");
    for (int i = 0; i < parts.length; i++) {
      String name = parts[i].strip();
      if (i == 0 && isInverted(parts)) {
        names.add(name + ", " + parts[++i].strip());
      } else if (!name.isEmpty() && !name.equals("Jr.") && !name.equals("et al.")) {
        if (!NameShape.isName(name)) {
          return Optional.empty();
        }
        names.add(name);
      }
    }
    return Optional.of(names);
  }

  private static boolean isInverted(String[] parts) {
    return parts.length > 2
        && NameShape.isOneName(parts[0].strip())
        && NameShape.isOneName(parts[1].strip())
        && NameShape.isName(parts[2].strip());
  }

  /** Whether a text is nothing but names, and has one. */
  static boolean isAllNames(String text) {
    return names(text).filter(names -> !names.isEmpty()).isPresent();
  }

  private static String apart(String list) {
    String text = list.replace(" and ", ",").replace(" & ", ",").replace(",and ", ",");
    return text.startsWith("and ") ? text.substring("and ".length()) : text;
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
}
