package io.github.paperlistings.parsers.proceedings;

import java.util.ArrayList;
import java.util.List;

/** Text outside of brackets. */
final class Brackets {

  private Brackets() {}

  /** The text without what stands in brackets; one that is never closed goes to the end. */
  static String without(String text) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += isOpening(c) ? 1 : 0;
      if (depth == 0) {
        outside.append(c);
      }
      depth -= depth > 0 && isClosing(c) ? 1 : 0;
    }
    return outside.toString();
  }

  /** The parts between a sign that stands outside of brackets. */
  static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += isOpening(c) ? 1 : 0;
      depth -= depth > 0 && isClosing(c) ? 1 : 0;
      if (depth == 0 && c == sign) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** "Ann Ash*(Elm)Ben Birch(Fir)", of elements that a page parts by style alone, with commas. */
  static String parted(String text) {
    StringBuilder parted = new StringBuilder(text);
    for (int i = parted.length() - 2; i > 0; i--) {
      if (parted.charAt(i) == ')' && Character.isUpperCase(parted.charAt(i + 1))) {
        parted.insert(i + 1, ", ");
      }
    }
    return parted.toString();
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }
}
