package io.github.paperlistings.parsers.proceedings;

import java.util.Optional;

/** Titles in quotation marks. */
final class Quotation {

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"””»";

  private Quotation() {}

  /** What stands in the quotation marks that a text starts with. */
  static Optional<String> at(String text) {
    int end = end(text);
    return end < 0 ? Optional.empty() : Optional.of(withoutComma(text.substring(1, end).strip()));
  }

  /** What follows the quotation that a text starts with. */
  static String behind(String text) {
    return text.substring(end(text) + 1).strip();
  }

  /** A quotation ends where a sign, a bracket or nothing follows its mark: titles quote as well. */
  private static int end(String text) {
    int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
    if (kind < 0) {
      return -1;
    }
    for (int i = 1; i < text.length(); i++) {
      boolean closes = text.charAt(i) == CLOSING.charAt(kind);
      if (closes && (i + 1 == text.length() || endsAt(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsAt(String text, int mark) {
    char next = text.charAt(mark + 1);
    char before = text.charAt(mark - 1);
    return ",.;:([-–—".indexOf(next) >= 0 || ",.?!".indexOf(before) >= 0;
  }

  /** The comma that American typesetting puts before the closing mark. */
  private static String withoutComma(String title) {
    return title.endsWith(",") || title.endsWith(".")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
