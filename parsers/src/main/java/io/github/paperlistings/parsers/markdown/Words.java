package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;

/** Takes texts apart at single characters. */
final class Words {

  private Words() {}

  /** What stands between spaces. */
  static List<String> of(String text) {
    return of(text, " ");
  }

  /** What stands between any of the separators and is not empty. */
  static List<String> of(String text, String separators) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** How many words stand between spaces. */
  static int count(String text) {
    int words = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      words += before == ' ' && text.charAt(i) != ' ' ? 1 : 0;
      before = text.charAt(i);
    }
    return words;
  }
}
