package io.github.paperlistings.link;

import java.util.Collection;

/**
 * Words of ASCII that are looked up in any case. A word that is asked for is neither copied nor
 * folded, since nearly none is one of these.
 */
final class WordSet {

  private final String[] slots;

  /** A set of words. */
  WordSet(Collection<String> words) {
    slots = new String[Math.max(4, Integer.highestOneBit(words.size()) * 4)];
    for (String word : words) {
      slots[slot(word)] = word;
    }
  }

  boolean contains(String word) {
    return slots[slot(word)] != null;
  }

  /** The place of a word, or the free one where it would go. */
  private int slot(String word) {
    int slot = hash(word) & slots.length - 1;
    while (slots[slot] != null && !slots[slot].equalsIgnoreCase(word)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** One bit tells an upper from a lower case letter. */
  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + (word.charAt(i) | 0x20);
    }
    return hash ^ hash >>> 16;
  }
}
