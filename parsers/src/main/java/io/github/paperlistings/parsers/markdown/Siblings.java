package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import java.util.List;

/**
 * Judges the items of one list together. What shows no link to a paper and no authors is a paper
 * all the same where those beside it are: lists give many papers as "Title (SIGMOD 2017)".
 */
final class Siblings {

  /** So many papers make a list one of papers. */
  private static final int ENOUGH = 3;

  private static final int FEWEST_WORDS = 3;

  private final int before;
  private int items;
  private int papers;
  private int cited;

  /**
   * The judge of a list.
   *
   * @param before how many papers the document gave before it
   */
  Siblings(int before) {
    this.before = before;
  }

  /** Counts an item. */
  void count(List<Entry> entries) {
    items++;
    if (entries.stream().anyMatch(Entry::isPaper)) {
      papers++;
    } else if (entries.stream().anyMatch(Siblings::isCited)) {
      cited++;
    }
  }

  /** Whether an entry of the list is a paper. */
  boolean isPaper(Entry entry) {
    if (entry.isPaper()) {
      return true;
    }
    int known = papers + cited;
    if (isCited(entry)) {
      return known + before >= ENOUGH && known * 5 >= items * 3;
    }
    return known >= ENOUGH
        && known * 3 >= items * 2
        && isTitled(entry, FEWEST_WORDS)
        && !entry.leadsElsewhere();
  }

  /** A title with a venue, and nothing that leads elsewhere. */
  private static boolean isCited(Entry entry) {
    int fewest = entry.isDatedVenue() ? FEWEST_WORDS - 1 : FEWEST_WORDS;
    return isTitled(entry, fewest) && entry.venue().isPresent() && !entry.leadsElsewhere();
  }

  private static boolean isTitled(Entry entry, int fewest) {
    return Words.count(entry.title()) >= fewest
        && !Event.isNamed(entry.title())
        && !entry.title().endsWith(":")
        && Label.of(entry.title()).isEmpty()
        && !Venue.isVenue(entry.title());
  }
}
