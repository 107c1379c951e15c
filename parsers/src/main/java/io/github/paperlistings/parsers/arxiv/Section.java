package io.github.paperlistings.parsers.arxiv;

import java.util.Locale;

/**
 * What the heading of a section says of the entries below it.
 *
 * @param kind how they are announced
 * @param day the day they were announced on, or nothing
 */
record Section(Kind kind, String day) {

  /** How the entries of a section are announced. */
  enum Kind {
    /** The heading does not say. */
    ANY,
    /** "New submissions". */
    NEW,
    /** "Cross submissions", "Cross-lists". */
    CROSS,
    /** "Replacement submissions", "Replacements". */
    REPLACED
  }

  static final Section NONE = new Section(Kind.ANY, "");

  /** The section that a heading starts: "New submissions (showing 60 of 60 entries)". */
  static Section of(String heading) {
    String text = heading.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("new sub")) {
      return new Section(Kind.NEW, "");
    }
    if (lower.startsWith("cross")) {
      return new Section(Kind.CROSS, "");
    }
    if (lower.startsWith("replacement")) {
      return new Section(Kind.REPLACED, "");
    }
    return new Section(Kind.ANY, day(text));
  }

  /**
   * Sets how an entry of this section is announced.
   *
   * @param marks what stands beside its identifier: "(cross-list from cs.CV)", "(replaced)"
   */
  void announce(ArxivRecord record, String marks) {
    if (marks.contains("cross-list") || kind == Kind.CROSS) {
      record.announcedAsCross();
    }
    if (marks.contains("(replaced") || kind == Kind.REPLACED) {
      record.announcedAsReplaced();
    }
    if (kind == Kind.NEW) {
      record.announcedAsNew();
    }
    record.extra("announced", day);
  }

  /** "Mon, 29 Jun 2026 (showing 20 of 20 entries )" is of a day. */
  private static String day(String heading) {
    int open = heading.indexOf('(');
    String text = open < 0 ? heading : heading.substring(0, open).strip();
    boolean dated = text.indexOf(',') == 3 && Character.isDigit(text.charAt(text.length() - 1));
    return dated ? text : "";
  }
}
