package io.github.paperlistings.parsers.proceedings;

import java.util.Locale;
import java.util.Set;

/** Judges by its letters whether a text is the name of a person. */
final class NameShape {

  private static final int LONGEST_NAME = 45;
  private static final int MOST_WORDS = 6;

  /** "Jr.", "Th.": longer words that end with a full stop end a sentence. */
  private static final int LONGEST_ABBREVIATION = 3;

  /** Particles of many languages stand within names, and are short. */
  private static final int LONGEST_PARTICLE = 3;

  private static final String SIGNS = ".'’-‐`\"";

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.");

  private NameShape() {}

  /** Whether a text, with or without marks that refer to affiliations and notes, is a name. */
  static boolean isName(String text) {
    String name = withoutMarks(text);
    if (name.length() > LONGEST_NAME || name.length() < 2) {
      return false;
    }
    if (name.codePoints().allMatch(Character::isIdeographic)) {
      return name.length() <= 4;
    }
    String[] words = name.split(" +");
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean within = i > 0 && i + 1 < words.length && words[i].length() <= LONGEST_PARTICLE;
      if (!isNameWord(words[i], within)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may be a name by itself, as in "Ash, Ann". */
  static boolean isOneName(String word) {
    return word.length() > 1
        && word.indexOf(' ') < 0
        && Character.isUpperCase(word.codePointAt(0))
        && isNameWord(word, false);
  }

  /** The list without the full stop behind its last name; that of "Jr." and of initials stays. */
  static String withoutStop(String list) {
    String text = list.strip();
    int end = text.length();
    if (end > 0 && ",;".indexOf(text.charAt(end - 1)) >= 0 || text.endsWith(").")) {
      return text.substring(0, end - 1).strip();
    }
    int word = end - 1;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(Math.max(word, 0));
    boolean stop = last.endsWith(".") && last.length() > 2 && !SUFFIXES.contains(last);
    return stop ? text.substring(0, end - 1) : text;
  }

  private static boolean isNameWord(String word, boolean within) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean sentenceEnd =
        word.endsWith(".") && word.length() > LONGEST_ABBREVIATION && !isInitials(word);
    if (sentenceEnd || PageWords.isNoName(lower)) {
      return false;
    }
    boolean letters =
        word.codePoints().anyMatch(Character::isLetter)
            && word.codePoints().allMatch(c -> Character.isLetter(c) || SIGNS.indexOf(c) >= 0);
    return letters && (within || PageWords.isParticle(lower) || hasCapital(word));
  }

  /** "H.C.M." and "J.-P." */
  private static boolean isInitials(String word) {
    for (String part : word.split("[.-]+")) {
      if (part.codePointCount(0, part.length()) > 2) {
        return false;
      }
    }
    return true;
  }

  /** At its start, or behind a particle that is written together: "dePaiva", "d'Alché". */
  private static boolean hasCapital(String word) {
    return !Character.isLowerCase(word.codePointAt(0))
        || word.codePoints().limit(4).anyMatch(Character::isUpperCase);
  }

  private static String withoutMarks(String part) {
    StringBuilder name = new StringBuilder();
    part.codePoints()
        .filter(c -> !Character.isDigit(c) && "*†‡§¶⋆∗#^".indexOf(c) < 0)
        .forEach(name::appendCodePoint);
    return name.toString().replace('\u00A0', ' ').strip();
  }
}
