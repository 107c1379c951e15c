package io.github.paperlistings.text.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a name in a list of authors: footnote marks, the numbers of affiliations,
 * affiliations, roles and addresses in parentheses.
 *
 * @param name the name without them
 * @param notes what stood in parentheses behind it, in order
 * @param numbers the numbers that refer to a legend
 */
public record NameMarks(String name, List<String> notes, List<String> numbers) {

  private static final String MARKS = "*†‡§¶#^⋆∗✉◇♠♣♥♦";
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int HOMONYM_DIGITS = 4;

  /** The marks taken off a name. */
  public static NameMarks of(String written) {
    List<String> notes = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    String name = written.strip();
    int length;
    do {
      length = name.length();
      name = withoutNote(withoutMarks(name, numbers), notes, numbers);
    } while (name.length() < length);
    return new NameMarks(withoutTitle(name), List.copyOf(notes), List.copyOf(numbers));
  }

  /** Digits do not belong to names, unless they are all of it or number it: "John Paul 2nd". */
  private static String withoutMarks(String name, List<String> numbers) {
    int end = name.length();
    while (end > 0 && isMark(name, end - 1)) {
      end--;
    }
    String kept = name.substring(0, end).strip();
    if (kept.isEmpty() || kept.length() == name.length()) {
      return name;
    }
    for (String number : plainDigits(name.substring(end)).split("[^0-9]+")) {
      if (!number.isEmpty() && number.length() < HOMONYM_DIGITS) {
        numbers.add(number);
      }
    }
    return kept;
  }

  private static boolean isMark(String name, int at) {
    char c = name.charAt(at);
    boolean separator = c == ' ' || c == ',' || c == '\'';
    return MARKS.indexOf(c) >= 0
        || RAISED_DIGITS.indexOf(c) >= 0
        || c >= '0' && c <= '9'
        || separator && at + 1 < name.length();
  }

  private static String plainDigits(String marks) {
    StringBuilder plain = new StringBuilder(marks.length());
    for (char c : marks.toCharArray()) {
      int raised = RAISED_DIGITS.indexOf(c);
      plain.append(raised < 0 ? c : (char) ('0' + raised));
    }
    return plain.toString();
  }

  private static String withoutNote(String name, List<String> notes, List<String> numbers) {
    if (!name.endsWith(")") && !name.endsWith(">")) {
      return name;
    }
    int open = opening(name);
    if (open <= 0) {
      return name;
    }
    String note = name.substring(open + 1, name.length() - 1).strip();
    if (isOtherSpelling(note)) {
      return name;
    }
    if (isNumbers(note)) {
      numbers.addAll(List.of(note.replaceAll("[^0-9]+", " ").strip().split(" ")));
    } else if (!isAside(note)) {
      notes.add(0, note);
    }
    return name.substring(0, open).strip();
  }

  /** The index of the parenthesis or angle bracket that the last character closes, or -1. */
  private static int opening(String name) {
    char close = name.charAt(name.length() - 1);
    char open = close == ')' ? '(' : '<';
    int depth = 0;
    for (int i = name.length() - 1; i >= 0; i--) {
      depth += name.charAt(i) == close ? 1 : name.charAt(i) == open ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNumbers(String note) {
    return !note.isEmpty()
        && note.chars().allMatch(c -> c >= '0' && c <= '9' || " ,;&-".indexOf(c) >= 0)
        && note.chars().anyMatch(Character::isDigit);
  }

  /** A role, or an address of mail. */
  private static boolean isAside(String note) {
    return note.isEmpty() || NamePart.ROLE.is(note) || note.indexOf('@') >= 0;
  }

  /** The name in another script: 张伟. */
  private static boolean isOtherSpelling(String note) {
    return note.codePoints().anyMatch(Character::isLetter)
        && note.codePoints()
            .filter(Character::isLetter)
            .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static String withoutTitle(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && NamePart.TITLE.is(name.substring(0, blank))
        ? withoutTitle(name.substring(blank + 1).strip())
        : name;
  }
}
