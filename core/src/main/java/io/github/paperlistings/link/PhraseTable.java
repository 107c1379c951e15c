package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases of a table in a text, whole words only, in any case, each part of the text once and
 * the longest phrase first. One pass over the words of the text, which is not copied.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

  /** More than the phrases of any table, so that few share a place. */
  private static final int PLACES = 4096;

  /** The characters of words in lower case; 0 for the others of ASCII. */
  private static final byte[] IN_WORD = new byte[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      IN_WORD[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  private record Phrase<T>(String words, T meaning) {}

  /**
   * Takes a phrase that was found.
   *
   * @param <T> what a phrase means
   */
  @FunctionalInterface
  interface Consumer<T> {
    void phrase(T meaning, int start, int end);
  }

  /** The phrases by the hash of their first word. */
  private final List<List<Phrase<T>>> byFirstWord = new ArrayList<>(PLACES);

  PhraseTable(Map<String, T> phrases) {
    for (int i = 0; i < PLACES; i++) {
      byFirstWord.add(List.of());
    }
    phrases.forEach(this::add);
    Comparator<Phrase<T>> byLength = Comparator.comparingInt(phrase -> phrase.words().length());
    byFirstWord.replaceAll(list -> list.stream().sorted(byLength.reversed()).toList());
  }

  private void add(String words, T meaning) {
    int hash = 0;
    for (int i = 0; i < words.length() && wordCharacter(words.charAt(i)) > 0; i++) {
      hash = hash * 31 + wordCharacter(words.charAt(i));
    }
    List<Phrase<T>> list = new ArrayList<>(byFirstWord.get(place(hash)));
    list.add(new Phrase<>(words, meaning));
    byFirstWord.set(place(hash), list);
  }

  /** Hands the meanings of the phrases in a stretch of a text to a consumer, with their places. */
  void find(String text, int start, int end, Consumer<T> consumer) {
    int at = start;
    while (at < end) {
      int hash = 0;
      int wordEnd = at;
      for (int c; wordEnd < end && (c = wordCharacter(text.charAt(wordEnd))) > 0; wordEnd++) {
        hash = hash * 31 + c;
      }
      at = wordEnd > at ? phraseAt(text, at, wordEnd, end, place(hash), consumer) : at + 1;
    }
  }

  private int phraseAt(String text, int at, int wordEnd, int end, int place, Consumer<T> consumer) {
    List<Phrase<T>> candidates = byFirstWord.get(place);
    if (candidates.isEmpty()) {
      return wordEnd;
    }
    for (int i = 0; i < candidates.size(); i++) {
      Phrase<T> phrase = candidates.get(i);
      int behind = at + phrase.words().length();
      if (behind <= end && matches(text, at, phrase.words()) && !isInWord(text, behind)) {
        consumer.phrase(phrase.meaning(), at, behind);
        return behind;
      }
    }
    return wordEnd;
  }

  private static boolean isInWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean matches(String text, int at, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = lower(text.charAt(at + i));
      if (c != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 12) & PLACES - 1;
  }

  /** In lower case, a line end as a blank. */
  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\n' ? ' ' : c;
  }

  /** A letter in lower case or a digit; 0 for what ends a word. */
  private static int wordCharacter(char c) {
    return c < 0x80 ? IN_WORD[c] : Character.isLetterOrDigit(c) ? c : 0;
  }
}
