package io.github.paperlistings.parsers.venue;

import java.util.List;
import java.util.Locale;

/** What the events of a virtual conference are called at which papers are shown. */
final class EventKind {

  /** Events of other kinds are tutorials, workshops, breaks, socials and the like. */
  private static final List<String> OF_PAPERS =
      List.of("poster", "oral", "spotlight", "paper", "highlight", "contributed", "demonstration");

  private EventKind() {}

  /** Whether a kind, in any case, is of events that show a paper. */
  static boolean showsPaper(String kind) {
    String lower = kind.toLowerCase(Locale.ROOT);
    return OF_PAPERS.stream().anyMatch(lower::contains);
  }
}
