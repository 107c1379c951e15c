package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the names of venues as lists write them: "CVPR 2024", "ICLR'23", "ACL 2023 Findings". */
final class Venue {

  private static final String TABLE = "venues.tsv";

  private static final Set<String> ACRONYMS =
      FactTable.words(Venue.class, TABLE, "acronym").stream()
          .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NAMES = FactTable.words(Venue.class, TABLE, "name");
  private static final List<String> STARTS =
      FactTable.words(Venue.class, TABLE, "start").stream().map(start -> start + " ").toList();
  private static final Set<String> WORDS = FactTable.words(Venue.class, TABLE, "word");

  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 16;

  /** An acronym that is not known stands by itself or with that of its publisher or part. */
  private static final int MOST_CAPITALS = 2;

  private static final int LONGEST_ACRONYM = 18;

  private Venue() {}

  /**
   * Whether a word is an acronym of a venue, as its site writes it, in capitals or in capitals of
   * another choice ("ArXiV"), or with the W of its workshops.
   */
  static boolean isAcronym(String word) {
    return ACRONYMS.contains(word)
        || capitals(word) > 1 && ACRONYMS.contains(word.toUpperCase(Locale.ROOT))
        || word.length() > 3
            && word.charAt(word.length() - 1) == 'W'
            && ACRONYMS.contains(word.substring(0, word.length() - 1));
  }

  private static long capitals(String word) {
    return word.chars().filter(c -> c >= 'A' && c <= 'Z').count();
  }

  /** Whether a text is the name of a venue and no more. */
  static boolean isVenue(String text) {
    String name = text.strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.contains(" , ")
        || name.indexOf('(') >= 0 && !isGlued(name)) {
      return false;
    }
    String lower = withoutYears(name).toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || isLongName(lower) || isShort(name);
  }

  /** A publisher and its venue: "IEEE(ICRA)". */
  private static boolean isGlued(String name) {
    int open = name.indexOf('(');
    return open > 1 && Character.isLetter(name.charAt(open - 1)) && name.endsWith(")");
  }

  /** Whether a text in the place of a title is a venue. */
  static boolean isOnlyVenue(String title) {
    return title.length() <= LONGEST
        && (NAMES.contains(withoutYears(title).toLowerCase(Locale.ROOT)) || isShort(title));
  }

  private static boolean isLongName(String lower) {
    for (String start : STARTS) {
      if (lower.startsWith(start)) {
        return Words.count(lower) <= MOST_WORDS && lower.indexOf(": ") < 0;
      }
    }
    return false;
  }

  /** An acronym, and beside it years and the words of tracks and decisions alone. */
  private static boolean isShort(String name) {
    int known = 0;
    int capitals = 0;
    for (String word : Words.of(split(name))) {
      if (isAcronym(word)) {
        known++;
      } else if (isCapitals(word)) {
        capitals++;
      } else if (!isYear(word)
          && !isNumber(word)
          && !WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return known > 0
        || capitals > 0 && capitals <= MOST_CAPITALS && WrittenDate.yearIn(name).isPresent();
  }

  /** Words; a year may be glued to an acronym, with or without an apostrophe. */
  private static String split(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    char previous = ' ';
    for (char c : name.toCharArray()) {
      boolean digit = c >= '0' && c <= '9';
      if (digit && Character.isLetter(previous) && previous != 'v') {
        out.append(' ');
      }
      out.append(Character.isLetterOrDigit(c) || "&-%".indexOf(c) >= 0 ? c : ' ');
      previous = c;
    }
    return out.toString();
  }

  private static String withoutYears(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (String word : Words.between(name, " ,()")) {
      if (!isYear(word)) {
        out.append(out.length() > 0 ? " " : "").append(word);
      }
    }
    String joined = out.toString();
    return joined.endsWith(".") ? joined.substring(0, joined.length() - 1) : joined;
  }

  /** Two capitals and more: "ESWC", "HotStorage", "aiDM". */
  private static boolean isCapitals(String word) {
    return word.length() <= LONGEST_ACRONYM
        && capitals(word) > 1
        && word.chars()
            .allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '&');
  }

  private static boolean isNumber(String word) {
    return word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a word is a year of the last hundred years. */
  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
