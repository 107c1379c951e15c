package io.github.paperlistings.text;

import io.github.paperlistings.internal.Facts;
import java.util.HashMap;
import java.util.Map;

/** Letters and signs in ASCII, by the table {@code plain-letters.tsv}. */
final class PlainLetters {

  private static final Map<Integer, String> LETTERS = new HashMap<>();
  private static final Map<Integer, String> SIGNS = new HashMap<>();

  static {
    for (String[] row : Facts.rows(PlainLetters.class, "plain-letters.tsv")) {
      (row[0].equals("letter") ? LETTERS : SIGNS).put(row[1].codePointAt(0), row[2]);
    }
  }

  private PlainLetters() {}

  /** The ASCII of a letter that does not decompose; empty for any other character. */
  static String letter(int character) {
    return LETTERS.getOrDefault(character, "");
  }

  /** The ASCII of a sign; empty for one that has none. */
  static String sign(int character) {
    return SIGNS.getOrDefault(character, "");
  }
}
