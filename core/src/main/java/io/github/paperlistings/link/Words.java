package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;

/** Looks for whole words in a short text. */
final class Words {

  private Words() {}

  /** The places of words that are not parts of longer ones. */
  static List<Integer> find(String text, String words) {
    List<Integer> found = new ArrayList<>(0);
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean start = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (start && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        found.add(at);
      }
    }
    return found;
  }

  static boolean contains(String text, String words) {
    return !find(text, words).isEmpty();
  }
}
