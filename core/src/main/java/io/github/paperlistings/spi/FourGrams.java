package io.github.paperlistings.spi;

/**
 * Which four characters stand behind one another anywhere in a text. Parsers ask for many parts
 * that a text does not have; most of them are told by this without a search. Kept in a Bloom
 * filter.
 */
final class FourGrams {

  private static final int LENGTH = 4;

  /** 2 to the power of 14 places, for the 16 thousand characters of a head, which repeat much. */
  private static final int SHIFT = 14;

  /** A byte a place, since a bit would have to be read before it is written. */
  private final boolean[] seen = new boolean[1 << SHIFT];

  private FourGrams() {}

  static FourGrams of(String text) {
    FourGrams grams = new FourGrams();
    boolean[] seen = grams.seen;
    int gram = 0;
    for (int i = 0; i < text.length(); i++) {
      gram = gram << 8 | text.charAt(i) & 0xFF;
      if (i >= LENGTH - 1) {
        seen[place(gram)] = true;
      }
    }
    return grams;
  }

  /** False where the text certainly has not the part. */
  boolean mayContain(String part) {
    int gram = 0;
    for (int i = 0; i < part.length(); i++) {
      gram = gram << 8 | part.charAt(i) & 0xFF;
      if (i >= LENGTH - 1 && !seen[place(gram)]) {
        return false;
      }
    }
    return true;
  }

  /** Multiplicative hashing spreads what differs in few bits. */
  private static int place(int gram) {
    return gram * 0x9E3779B1 >>> 32 - SHIFT;
  }
}
