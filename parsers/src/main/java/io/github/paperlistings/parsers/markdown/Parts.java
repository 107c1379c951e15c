package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The headings under which a part of the document stands. */
final class Parts {

  private static final Map<String, Boolean> OTHER =
      FactTable.rows(Parts.class, "other-parts.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("tree")));

  private record Part(int level, String name) {}

  private final Deque<Part> path = new ArrayDeque<>();
  private boolean first = true;
  private String title = "";

  /** A heading; the first of the document is its title and no part. */
  void heading(Block.Heading heading) {
    leave(heading.level());
    String name = StyledText.plain(heading.text().text());
    if (first) {
      title = name;
    } else {
      path.addLast(new Part(heading.level(), name));
    }
    first = false;
  }

  /** Ends the parts of a level and those within them. */
  void leave(int level) {
    while (!path.isEmpty() && path.getLast().level() >= level) {
      path.removeLast();
    }
  }

  String title() {
    return title;
  }

  /** The headings from the outermost, without the title of the document. */
  String path() {
    return path(path.size());
  }

  /** The headings around the innermost. */
  String outerPath() {
    return path(path.size() - 1);
  }

  private String path(int length) {
    StringJoiner names = new StringJoiner(" > ");
    path.stream().limit(Math.max(0, length)).forEach(part -> names.add(part.name()));
    return names.toString();
  }

  /** Whether the part holds news, contributors and the like, and no records. */
  boolean isOther() {
    boolean itself = !path.isEmpty() && OTHER.containsKey(normal(path.getLast().name()));
    return itself || path.stream().anyMatch(part -> OTHER.getOrDefault(normal(part.name()), false));
  }

  private static String normal(String name) {
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '&')
        .forEach(out::appendCodePoint);
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }
}
