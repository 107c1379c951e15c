package io.github.paperlistings.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How near two titles are, for titles that were edited between two versions. Jaro-Winkler over the
 * {@linkplain TitleKey keys} (Winkler, "String Comparator Metrics", 1990), with one rule of its
 * own: numbers and Roman numerals tell parts and versions apart, so where they differ the titles
 * do.
 */
public final class TitleSimilarity {

  /** From here on two titles are likely those of one paper. */
  public static final double LIKELY = 0.94;

  private static final Set<String> NUMERALS =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private TitleSimilarity() {}

  /** From 0, nothing in common, to 1, a key in common; symmetric. */
  public static double of(String one, String other) {
    if (TitleKey.match(one, other)) {
      return 1;
    }
    return numbers(one).equals(numbers(other))
        ? JaroWinkler.of(TitleKey.of(one), TitleKey.of(other))
        : 0;
  }

  /** The numbers in order; a Roman numeral only behind the first word, where "I" is no pronoun. */
  private static List<String> numbers(String title) {
    List<String> numbers = new ArrayList<>();
    String[] words = TitleNormalizer.standard().normalize(title).split("[^\\p{L}\\p{Nd}]+");
    for (int i = 0; i < words.length; i++) {
      String digits = words[i].replaceAll("[^0-9]", "");
      if (!digits.isEmpty()) {
        numbers.add(digits);
      } else if (i == words.length - 1 && isNumeral(words[i])) {
        numbers.add(words[i]);
      }
    }
    return numbers;
  }

  private static boolean isNumeral(String word) {
    return NUMERALS.contains(word.toLowerCase(Locale.ROOT))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
