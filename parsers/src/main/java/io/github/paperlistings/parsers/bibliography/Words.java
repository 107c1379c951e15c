package io.github.paperlistings.parsers.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Parts of a text between signs. */
final class Words {

  private Words() {}

  /** The parts between white space. */
  static List<String> of(String text) {
    return split(text, Character::isWhitespace);
  }

  /** The runs of letters and digits. */
  static List<String> alphanumeric(String text) {
    return split(text, c -> !Character.isLetterOrDigit(c));
  }

  /** The parts between semicolons, or between commas where there is no semicolon. */
  static List<String> ofList(String text) {
    int separator = text.indexOf(';') >= 0 ? ';' : ',';
    return split(text, c -> c == separator).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether a text is an address and nothing else. */
  static boolean isAddress(String text) {
    boolean scheme =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("ftp://");
    return (scheme || text.startsWith("www."))
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '|');
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
