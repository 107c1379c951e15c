package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.CommandNames;
import io.github.paperlistings.text.tex.GreekLetters;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys that are equal for the titles of one paper in most sources: whatever their case, accents,
 * punctuation, spacing, TeX and markup. Letters of every script and digits count, Greek letters by
 * their names; {@code C}, {@code C++} and {@code C#} are three.
 *
 * <p>Equal keys make a candidate, not a proof: different papers do have one title. Identifiers come
 * first, and a {@linkplain #isGeneric generic} title says nothing without an author and a year.
 */
public final class TitleKey {

  /** A shorter key is shared by many papers. */
  private static final int SHORTEST = 10;

  private TitleKey() {}

  /** The key of a title; empty where it has neither letters nor digits. */
  public static String of(String title) {
    return key(title, false);
  }

  /**
   * The key with signs by their names, as pages write them that lost the backslashes of TeX: {@code
   * LLMtimesMapReduce} for {@code LLM×MapReduce}. It differs from {@link #of} only where there are
   * such signs.
   */
  public static String spelled(String title) {
    return key(title, true);
  }

  /** Whether two titles have a key in common, signs left out or spelled; no for blank ones. */
  public static boolean match(String one, String other) {
    String key = of(one);
    String otherKey = of(other);
    if (key.isEmpty() || otherKey.isEmpty()) {
      return false;
    }
    String spelled = spelled(one);
    return key.equals(otherKey)
        || spelled.equals(otherKey)
        || key.equals(spelled(other))
        || spelled.equals(spelled(other));
  }

  /** Whether a title is too short, or too usual, to tell papers apart. */
  public static boolean isGeneric(String title) {
    String key = of(title);
    return key.codePointCount(0, key.length()) < SHORTEST || GenericTitles.contain(key);
  }

  private static String key(String title, boolean signs) {
    String display = CommandNames.spelled(TitleNormalizer.standard().normalize(title));
    String decomposed = Normalizer.normalize(display, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(decomposed.length());
    for (int at = 0; at < decomposed.length(); ) {
      int c = decomposed.codePointAt(at);
      append(decomposed, at, c, signs, key);
      at += Character.charCount(c);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(String text, int at, int c, boolean signs, StringBuilder key) {
    if (Character.isLetterOrDigit(c)) {
      String plain = PlainLetters.letter(c);
      key.append(
          plain.isEmpty() ? GreekLetters.name(c).orElseGet(() -> Character.toString(c)) : plain);
    } else if (isVowelSign(c) || isLanguageSign(text, at, c)) {
      key.appendCodePoint(c);
    } else if (c == '∞') {
      key.append("infinity");
    } else if (signs && (c > 0x7F || c == '*')) {
      CommandNames.of(c).ifPresent(key::append);
    }
  }

  /** Marks of a script of their own are letters of it; accents belong to none. */
  private static boolean isVowelSign(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED;
  }

  /** The signs of C++ and C#: behind a word of one letter or a plus, before a word's end. */
  private static boolean isLanguageSign(String text, int at, int c) {
    if (c != '+' && c != '#' || at == 0) {
      return false;
    }
    boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean letter =
        Character.isLetter(text.charAt(at - 1))
            && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    boolean first = text.startsWith("++", at) && letter;
    boolean second = c == '+' && text.charAt(at - 1) == '+' && at > 1;
    return !goesOn && (first || second || c == '#' && letter);
  }
}
