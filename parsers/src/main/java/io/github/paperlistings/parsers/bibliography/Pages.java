package io.github.paperlistings.parsers.bibliography;

import java.util.Locale;

/** Tells pages from words in their place. */
final class Pages {

  private Pages() {}

  /** Digits or Roman numerals: Ovid writes "No" and "Specified" where there are none. */
  static boolean are(String pages) {
    return pages.chars().anyMatch(Character::isDigit)
        || pages.toLowerCase(Locale.ROOT).chars().allMatch(c -> "ivxlcdm-".indexOf(c) >= 0);
  }
}
