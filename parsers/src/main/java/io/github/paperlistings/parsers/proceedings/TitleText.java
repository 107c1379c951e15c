package io.github.paperlistings.parsers.proceedings;

import java.util.List;
import java.util.Locale;

/** Judges whether a text may be a title, and takes off what programs write in front of one. */
final class TitleText {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 300;

  private static final List<String> LABELS = List.of("title:", "paper title:", "paper:");

  private TitleText() {}

  static boolean isTitle(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.indexOf('@') < 0
        && !text.endsWith(":")
        && words(text) > 1
        && !PageWords.isRole(text)
        && !PageWords.isEvent(text);
  }

  /** The title without a label, a time of day and the name of a session in front of it. */
  static String of(String text) {
    String title = withoutAddress(withoutSession(withoutTime(withoutSymbols(text.strip()))));
    for (String label : LABELS) {
      if (title.toLowerCase(Locale.ROOT).startsWith(label)) {
        return title.substring(label.length()).strip();
      }
    }
    return title;
  }

  /** Pictures that stand for a button or a file. */
  private static String withoutSymbols(String text) {
    int start = 0;
    while (start < text.length()
        && (text.charAt(start) == ' '
            || Character.isSupplementaryCodePoint(text.codePointAt(start))
                && Character.getType(text.codePointAt(start)) == Character.OTHER_SYMBOL)) {
      start += Character.charCount(text.codePointAt(start));
    }
    return text.substring(start);
  }

  /** An address shown behind the title is a link of its own. */
  private static String withoutAddress(String text) {
    int address = text.indexOf(" http");
    return address > 0 && text.startsWith("://", text.indexOf(':', address))
        ? text.substring(0, address).strip()
        : text;
  }

  /** The words that have letters. */
  static long words(String text) {
    return text.lines()
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
        .count();
  }

  /** "10:40 - 11:05 Title" and "9.30am: Title". */
  private static String withoutTime(String text) {
    int end = 0;
    while (end < text.length() && "0123456789:.-–— \u00A0apmh".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String time = text.substring(0, end);
    boolean told = time.length() >= 4 && Character.isDigit(time.charAt(0)) && hasMinutes(time);
    return told ? text.substring(end).strip() : text;
  }

  private static boolean hasMinutes(String time) {
    for (int i = 1; i + 2 < time.length(); i++) {
      boolean sign = time.charAt(i) == ':' || time.charAt(i) == '.';
      if (sign
          && Character.isDigit(time.charAt(i - 1))
          && Character.isDigit(time.charAt(i + 1))
          && Character.isDigit(time.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "Session 1A - Title", as the programs of START have it. */
  private static String withoutSession(String text) {
    int dash = text.indexOf(" - ");
    boolean told = text.startsWith("Session ") && dash > 0 && dash < "Session ".length() + 6;
    return told ? text.substring(dash + 3).strip() : text;
  }
}
