package io.github.paperlistings.parsers.bibliography;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The title of a reference whose format may give it in several fields. A field that comes again, or
 * comes behind a colon, goes on with the title; one of another name is another title.
 */
final class Titles {

  private final Set<String> names = new HashSet<>();
  private String title = "";
  private String subtitle = "";

  /** Whether the text is taken as the title or a part of it. */
  boolean add(String name, String text) {
    if (title.isEmpty()) {
      title = text;
    } else if (names.contains(name) || title.endsWith(":")) {
      title = joined(title, text);
    } else {
      return title.equals(text);
    }
    names.add(name);
    return true;
  }

  void subtitle(String text) {
    subtitle = text;
  }

  Optional<String> title() {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(subtitle.isEmpty() ? title : joined(title, subtitle));
  }

  private static String joined(String first, String second) {
    boolean ended = ":.?!".indexOf(first.charAt(first.length() - 1)) >= 0;
    return first + (ended ? " " : ": ") + second;
  }
}
