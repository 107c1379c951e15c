package io.github.paperlistings.text.tex;

import java.text.Normalizer;

/** The styled letters of maths, U+1D400 to U+1D7FF, which cannot be searched for. */
public final class StyledLetters {

  private static final int FIRST = 0x1D400;
  private static final int LAST = 0x1D7FF;
  private static final int SCRIPT_L = 0x1D4C1;

  private StyledLetters() {}

  /** The plain letter for a styled one, any other character as it is; a script l is the ℓ. */
  public static String plain(int codePoint) {
    if (codePoint == SCRIPT_L) {
      return "ℓ";
    }
    String character = Character.toString(codePoint);
    return codePoint >= FIRST && codePoint <= LAST
        ? Normalizer.normalize(character, Normalizer.Form.NFKC)
        : character;
  }
}
