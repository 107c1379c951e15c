package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases of a table in a text, whole words only, each part of the text once and the longest
 * phrase first. One pass over the words of the text.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

  private record Phrase<T>(String words, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  PhraseTable(Map<String, T> phrases) {
    phrases.forEach(
        (words, meaning) ->
            byFirstWord
                .computeIfAbsent(firstWord(words), word -> new ArrayList<>())
                .add(new Phrase<>(words, meaning)));
    Comparator<Phrase<T>> byLength = Comparator.comparingInt(phrase -> phrase.words().length());
    byFirstWord.values().forEach(list -> list.sort(byLength.reversed()));
  }

  /** The meanings of the phrases in a text in lower case, in its order. */
  List<T> find(String text) {
    List<T> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      int behind = end > at ? phraseAt(text, at, end, found) : at + 1;
      at = behind;
    }
    return found;
  }

  private int phraseAt(String text, int at, int end, List<T> found) {
    for (Phrase<T> phrase : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
      int behind = at + phrase.words().length();
      if (text.startsWith(phrase.words(), at) && wordEnd(text, behind) == behind) {
        found.add(phrase.meaning());
        return behind;
      }
    }
    return end;
  }

  private static String firstWord(String words) {
    return words.substring(0, wordEnd(words, 0));
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
