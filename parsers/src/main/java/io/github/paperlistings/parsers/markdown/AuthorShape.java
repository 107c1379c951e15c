package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.facts.FactTable;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much a text looks like a list of authors. */
final class AuthorShape {

  private static final String TABLE = "author-words.tsv";

  /** Particles of names, in lower case. */
  private static final Set<String> PARTICLES =
      FactTable.words(AuthorShape.class, TABLE, "particle");

  /** Words that names do not hold; titles and venues do. */
  private static final Set<String> NO_NAMES = FactTable.words(AuthorShape.class, TABLE, "other");

  private static final String[] OTHERS = {"et al", "et. al", "et.al", "and others"};

  /** A name in letters without case has no spaces and is short. */
  private static final int LONGEST_CASELESS = 5;

  private static final String MARKS = "*\u2020\u2021\u00A7\u00B6^#\u2709+()\u2217\uFF0A";

  private static final int MOST_WORDS = 6;

  /** A list this long may hold a part that is misspelt. */
  private static final int LONG_LIST = 4;

  private int names;
  private int parts;
  private int whole;
  private int initials;

  private AuthorShape() {}

  /** 0: no authors; 1: perhaps one; 2: several, or one that is written as citations do. */
  static int of(String text) {
    return new AuthorShape().rank(text);
  }

  /** "Graves, Alex": one author, the family name first. */
  static boolean isInverted(String text) {
    int comma = text.indexOf(", ");
    return comma > 0
        && text.indexOf(' ') > comma
        && of(text.substring(comma + 2) + " " + text.substring(0, comma)) > 0;
  }

  private int rank(String text) {
    String list = trimmed(withoutAffiliations(text));
    boolean others = false;
    for (String ending : OTHERS) {
      if (list.endsWith(ending)) {
        list = trimmed(list.substring(0, list.length() - ending.length()));
        list = list.endsWith(" and") ? trimmed(list.substring(0, list.length() - 4)) : list;
        others = true;
        break;
      }
    }
    count(list);
    boolean all = names == parts || parts > LONG_LIST && names * 4 >= parts * 3;
    if (names == 0 || !all || names == 1 && isCaseless(list.codePointAt(0))) {
      return 0;
    }
    boolean pair = names == 2 && (list.contains(" and ") || list.contains(" & "));
    boolean several = names > 1 && whole * 2 >= names;
    return others || initials > 0 || several || pair ? 2 : whole > 0 ? 1 : 0;
  }

  /** Without brackets behind a name: "Adam Roberts(Google) et al". */
  private static String withoutAffiliations(String text) {
    if (text.indexOf('(') <= 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      out.append(text, at, open);
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " ,;.\u2026".indexOf(text.charAt(end - 1)) >= 0 && !endsInitial(text, end)) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static boolean endsInitial(String text, int end) {
    return text.charAt(end - 1) == '.'
        && end > 1
        && Character.isUpperCase(text.charAt(end - 2))
        && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
  }

  private void count(String list) {
    List<String> all =
        Words.between(list.replace(" and ", ",").replace("&", ","), ",;\uFF0C\u3001");
    int most = all.size() > LONG_LIST ? all.size() / LONG_LIST : 0;
    for (String part : all) {
      if (parts - names > most) {
        return;
      }
      String name = withoutMarks(part);
      if (name.startsWith("and ")) {
        name = name.substring(4).strip();
      }
      if (!name.isEmpty()) {
        parts++;
        names += isName(name) || names > 0 && isInitials(name) ? 1 : 0;
        whole += name.indexOf(' ') > 0 || isCaseless(name.codePointAt(0)) ? 1 : 0;
        initials += hasInitial(name) ? 1 : 0;
      }
    }
  }

  /** Without the numbers and signs of affiliations. */
  private static String withoutMarks(String part) {
    StringBuilder out = new StringBuilder(part.length());
    char previous = ' ';
    for (char c : part.strip().toCharArray()) {
      boolean digit = Character.isDigit(c) && (Character.isLowerCase(previous) || previous == ' ');
      boolean mark = digit && out.length() > 0 || MARKS.indexOf(c) >= 0;
      out.append(mark || Character.isWhitespace(c) ? ' ' : c);
      previous = mark ? previous : c;
    }
    return trimmed(out.toString());
  }

  /** The given names of "Mnih, V.". */
  private static boolean isInitials(String name) {
    for (String word : Words.between(name, " .-")) {
      if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name) {
    List<String> words = Words.of(name);
    boolean family = false;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean particle = PARTICLES.contains(lower) && words.size() > 1;
      if (NO_NAMES.contains(lower) && word.length() > 1 || !particle && !isNameWord(word)) {
        return false;
      }
      family |= word.codePointCount(0, word.length()) > 1 && !word.endsWith(".");
    }
    return family && words.size() <= MOST_WORDS;
  }

  private static boolean isNameWord(String word) {
    int first = word.codePointAt(0);
    boolean caseless = isCaseless(first) && word.length() <= LONGEST_CASELESS;
    return (Character.isUpperCase(first) || caseless)
        && !isPhrase(word)
        && word.codePoints().allMatch(AuthorShape::isNamePart);
  }

  /** "End-to-End" is no name. */
  private static boolean isPhrase(String word) {
    int first = word.indexOf('-');
    int second = word.indexOf('-', first + 1);
    return first > 0 && second > 0 && NO_NAMES.contains(word.substring(first + 1, second));
  }

  private static boolean isNamePart(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || ".-'\u2019\u2010`\u00B4".indexOf(c) >= 0;
  }

  private static boolean isCaseless(int c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  private static boolean hasInitial(String name) {
    for (String word : Words.of(name)) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean alone = word.length() == 1 && name.length() > 1;
      if (capital && (alone || word.length() > 1 && word.charAt(1) == '.')) {
        return true;
      }
    }
    return false;
  }
}
