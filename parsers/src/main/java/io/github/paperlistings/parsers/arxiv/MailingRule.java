package io.github.paperlistings.parsers.arxiv;

import java.util.Optional;

/** A line that parts records or starts a section. */
enum MailingRule {
  /** Dashes, between two records of no section. */
  RECORD("-"),
  /** The records below come by cross-lists. */
  CROSS("%-"),
  /** The records below are new versions. */
  REPLACED("%%--"),
  /** The end of the records. */
  END("%%%---");

  private static final int SHORTEST = 30;

  private final String unit;

  MailingRule(String unit) {
    this.unit = unit;
  }

  /** The rule that a line is, if it is one. */
  static Optional<MailingRule> of(String line) {
    if (line.length() < SHORTEST || line.charAt(0) != '-' && line.charAt(0) != '%') {
      return Optional.empty();
    }
    String text = line.stripTrailing();
    for (MailingRule rule : values()) {
      if (rule.repeats(text)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private boolean repeats(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != unit.charAt(i % unit.length())) {
        return false;
      }
    }
    return text.length() >= SHORTEST;
  }
}
