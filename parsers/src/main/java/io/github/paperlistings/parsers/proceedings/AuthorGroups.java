package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart the lists whose signs tell more than commas do: those with signs which stand in no
 * name ("A · B"), and those in which semicolons part the authors of one affiliation from those of
 * the next ("Ann Ash and Ben Birch, University of the Woods; Cid Cedar (MIT)"), and those whose
 * first name alone has the family name in front. The rest is for core to read.
 */
final class AuthorGroups {

  private final List<RawAuthor> authors = new ArrayList<>();
  private boolean affiliated;

  private AuthorGroups() {}

  /** Adds the authors of a list to a record; what is no markup any more is escaped. */
  static void add(String list, RawPaper.Builder record) {
    String text = NameShape.withoutStop(list);
    List<RawAuthor> told = of(text);
    if (told.isEmpty()) {
      record.authorText(PageText.escaped(text));
    } else {
      told.forEach(record::addAuthors);
    }
  }

  /** The authors; empty where the list is of another kind. */
  static List<RawAuthor> of(String text) {
    List<RawAuthor> signs = bySigns(text);
    List<RawAuthor> told = signs.isEmpty() ? new AuthorGroups().bySemicolons(text) : signs;
    return told.isEmpty() ? inverted(text) : told;
  }

  /** "Ash, Ann, Ben Birch, and Cid Cedar" */
  private static List<RawAuthor> inverted(String text) {
    List<String> names = AuthorLine.names(text).orElse(List.of());
    return names.isEmpty() || names.get(0).indexOf(',') < 0 || text.indexOf('(') >= 0
        ? List.of()
        : names.stream().map(RawAuthor::of).toList();
  }

  private static List<RawAuthor> bySigns(String text) {
    List<RawAuthor> authors = new ArrayList<>();
    if (AuthorLine.SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
      return authors;
    }
    for (String name : text.split("[" + AuthorLine.SIGNS + "]")) {
      if (!name.isBlank()) {
        authors.add(RawAuthor.of(name.strip()));
      }
    }
    return authors;
  }

  private List<RawAuthor> bySemicolons(String text) {
    List<String> groups = Brackets.split(text, ';');
    if (groups.size() < 2) {
      return List.of();
    }
    for (String group : groups) {
      int before = authors.size();
      add(withoutMarks(group));
      if (authors.size() == before) {
        return List.of();
      }
    }
    return affiliated ? authors : List.of();
  }

  /** Nothing is added where the group has no names in front. */
  private void add(String group) {
    int bracket = group.endsWith(")") ? opening(group) : -1;
    String list = bracket < 0 ? group : group.substring(0, bracket);
    List<String> names = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (String part : list.replace(" and ", ",").split(",")) {
      String name = part.strip().startsWith("and ") ? part.strip().substring(4) : part.strip();
      if (!name.isEmpty()) {
        (behind.isEmpty() && NameShape.isName(name) ? names : behind).add(name);
      }
    }
    if (bracket >= 0) {
      if (!behind.isEmpty()) {
        return;
      }
      behind.add(group.substring(bracket + 1, group.length() - 1).strip());
    }
    affiliated |= !behind.isEmpty();
    List<String> shared = behind.isEmpty() ? List.of() : List.of(String.join(", ", behind));
    names.forEach(name -> authors.add(RawAuthor.of(name, shared)));
  }

  /** Where the bracket opens that closes at the end. */
  private static int opening(String group) {
    int depth = 0;
    for (int i = group.length() - 1; i >= 0; i--) {
      depth += group.charAt(i) == ')' ? 1 : group.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutMarks(String group) {
    int end = group.length();
    while (end > 0 && "*†‡§¶. ".indexOf(group.charAt(end - 1)) >= 0) {
      end--;
    }
    return group.substring(0, end);
  }
}
