package io.github.paperlistings.parsers.arxiv;

import java.util.ArrayList;
import java.util.List;

/** Parts of a text between signs. */
final class Words {

  private Words() {}

  /** The parts between white space. */
  static List<String> of(String text) {
    return between(text, " \t\r\n\u00A0");
  }

  /** The parts between any of some signs, without empty ones. */
  static List<String> between(String text, String signs) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
