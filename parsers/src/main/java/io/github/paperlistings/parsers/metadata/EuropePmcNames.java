package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;

/**
 * The authors in one text, as the short answers have them: family names before initials, between
 * commas, with a full stop at the end: "Example AB, Gödel K.".
 */
final class EuropePmcNames {

  private static final int MAX_INITIALS = 4;

  private EuropePmcNames() {}

  static List<RawAuthor> of(String text) {
    String list = text.strip();
    list = list.endsWith(".") ? list.substring(0, list.length() - 1) : list;
    List<RawAuthor> authors = new ArrayList<>();
    int start = 0;
    while (start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      String name = list.substring(start, end).strip();
      if (!name.isEmpty()) {
        authors.add(author(name));
      }
      start = end + 1;
    }
    return authors;
  }

  /** What does not end in initials is a group. */
  private static RawAuthor author(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    boolean initials =
        space > 0
            && last.codePointCount(0, last.length()) <= MAX_INITIALS
            && last.codePoints().allMatch(Character::isUpperCase);
    return initials
        ? RawAuthor.ofParts(last, name.substring(0, space).strip(), "", List.of())
        : RawAuthor.of(name);
  }
}
