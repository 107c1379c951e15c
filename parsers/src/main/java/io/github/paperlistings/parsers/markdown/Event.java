package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.words.Words;
import java.util.Locale;
import java.util.Set;

/** Tells what is listed with a venue and a year as papers are, and is none. */
final class Event {

  private static final Set<String> EVENTS = FactTable.words(Event.class, "openers.tsv", "event");

  private Event() {}

  /** Whether a title names a workshop, tutorial, course or the like. */
  static boolean isNamed(String title) {
    return Words.between(title.toLowerCase(Locale.ROOT), " :,").stream().anyMatch(EVENTS::contains);
  }
}
