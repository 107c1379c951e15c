package io.github.paperlistings.parsers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Parts of a text between signs; none is empty. */
public final class Words {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private Words() {}

  /** The parts between white space. */
  public static List<String> of(String text) {
    return split(text, c -> Character.isWhitespace(c) || c == NO_BREAK_SPACE);
  }

  /** The parts between any of some signs. */
  public static List<String> between(String text, String signs) {
    return signs.length() == 1
        ? between(text, signs.charAt(0))
        : split(text, c -> signs.indexOf(c) >= 0);
  }

  private static List<String> between(String text, char sign) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, start)) {
      if (end > start) {
        words.add(text.substring(start, end));
      }
      start = end + 1;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** The runs of letters and digits. */
  public static List<String> alphanumeric(String text) {
    return split(text, c -> !Character.isLetterOrDigit(c));
  }

  /** The parts between semicolons, or between commas where there is no semicolon. */
  public static List<String> ofList(String text) {
    return between(text, text.indexOf(';') >= 0 ? ';' : ',').stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** How many parts stand between spaces. */
  public static int count(String text) {
    int words = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      words += before == ' ' && text.charAt(i) != ' ' ? 1 : 0;
      before = text.charAt(i);
    }
    return words;
  }

  private static List<String> split(String text, IntPredicate separator) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separator.test(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
