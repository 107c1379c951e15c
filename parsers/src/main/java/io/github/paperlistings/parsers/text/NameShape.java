package io.github.paperlistings.parsers.text;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells by its words and signs whether a text may be a person's name. */
final class NameShape {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 24;
  private static final int MOST_INITIALS = 4;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "di", "da", "dos", "do", "du", "des", "la", "le",
          "van", "von", "vom", "zu", "ter", "ten", "el", "al", "bin", "ibn", "y", "e", "af", "av");

  /** Words of titles that no name has. */
  private static final Set<String> OF_TITLES =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "with",
          "without",
          "on",
          "in",
          "to",
          "from",
          "by",
          "via",
          "is",
          "are",
          "as",
          "at",
          "all",
          "you",
          "your",
          "how",
          "what",
          "why",
          "when",
          "not",
          "towards",
          "toward",
          "beyond",
          "using",
          "learning",
          "networks",
          "network",
          "models",
          "model",
          "deep",
          "neural",
          "language",
          "large",
          "data",
          "figure",
          "table",
          "section",
          "chapter",
          "appendix",
          "see",
          "this",
          "these",
          "we",
          "our",
          "introduction",
          "abstract");

  private static final Set<String> OTHERS = Set.of("et al", "et al.", "others", "and others");

  private NameShape() {}

  static boolean isOthers(String text) {
    return OTHERS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** One to five words with capitals, particles or initials, of which one is more than initials. */
  static boolean isName(String text) {
    StringTokenizer words = new StringTokenizer(text, " ");
    int count = words.countTokens();
    boolean whole = false;
    if (count > MOST_WORDS) {
      return false;
    }
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean name = isNameWord(word);
      whole |= name;
      if (!name && !isInitials(word) && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return whole;
  }

  static boolean hasInitial(String text) {
    StringTokenizer words = new StringTokenizer(text, " ");
    while (words.hasMoreTokens()) {
      if (isInitials(words.nextToken())) {
        return true;
      }
    }
    return false;
  }

  /** "A.", "A. N.", "A.N.", "J.-B.", "DP". */
  static boolean isInitials(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (". -‐".indexOf(c) < 0) {
        return false;
      }
    }
    boolean dotted = text.indexOf('.') > 0 || letters <= 3;
    return letters > 0 && letters <= MOST_INITIALS && dotted;
  }

  /** Initials without dots. */
  static boolean isBareInitials(String text) {
    return text.indexOf('.') < 0 && isInitials(text);
  }

  private static boolean isNameWord(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters++;
      } else if ("-'’‐`".indexOf(c) < 0 && !(c == '.' && isSuffix(word))) {
        return false;
      }
    }
    boolean capital = Character.isUpperCase(word.codePointAt(0)) || hasCapital(word);
    return letters > 1
        && capital
        && word.length() <= LONGEST_WORD
        && !isInitials(word)
        && !OF_TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSuffix(String word) {
    return word.equals("Jr.") || word.equals("Sr.") || word.equals("St.");
  }

  /** "d'Alembert", "al-Khwarizmi". */
  private static boolean hasCapital(String word) {
    return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0 || word.startsWith("al-");
  }
}
