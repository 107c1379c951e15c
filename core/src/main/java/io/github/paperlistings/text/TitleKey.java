package io.github.paperlistings.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key that is equal for the titles of one paper in most sources: letters and digits of every
 * script, in lower case, without marks. Equal keys make a candidate, not a proof.
 */
public final class TitleKey {

  private TitleKey() {}

  /** The key of a title; empty where it has neither letters nor digits. */
  public static String of(String title) {
    String decomposed =
        Normalizer.normalize(TitleNormalizer.standard().normalize(title), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(decomposed.length());
    decomposed
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
