package io.github.paperlistings.text;

/** The similarity of Jaro, raised for a common start as by Winkler. */
final class JaroWinkler {

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  /** Longer text is no title; the comparison takes the product of the lengths. */
  private static final int LONGEST = 500;

  private JaroWinkler() {}

  static double of(String one, String other) {
    String first = one.substring(0, Math.min(one.length(), LONGEST));
    String second = other.substring(0, Math.min(other.length(), LONGEST));
    double jaro = jaro(first, second);
    int prefix = 0;
    int limit = Math.min(LONGEST_PREFIX, Math.min(first.length(), second.length()));
    while (prefix < limit && first.charAt(prefix) == second.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    boolean[] taken = new boolean[second.length()];
    StringBuilder matches = new StringBuilder();
    int window = Math.max(0, Math.max(first.length(), second.length()) / 2 - 1);
    for (int i = 0; i < first.length(); i++) {
      int end = Math.min(second.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if (!taken[j] && first.charAt(i) == second.charAt(j)) {
          taken[j] = true;
          matches.append(first.charAt(i));
          break;
        }
      }
    }
    double count = matches.length();
    if (count == 0) {
      return 0;
    }
    double transpositions = outOfOrder(matches, second, taken) / 2.0;
    return (count / first.length() + count / second.length() + (count - transpositions) / count)
        / 3;
  }

  private static int outOfOrder(CharSequence matches, String second, boolean[] taken) {
    int differences = 0;
    int next = 0;
    for (int j = 0; j < second.length(); j++) {
      if (taken[j] && second.charAt(j) != matches.charAt(next++)) {
        differences++;
      }
    }
    return differences;
  }
}
