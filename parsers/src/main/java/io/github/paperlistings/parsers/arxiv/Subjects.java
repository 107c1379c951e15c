package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the subjects of a record: categories of arXiv, classes of MSC and ACM. */
final class Subjects {

  private Subjects() {}

  /**
   * The categories in the order written: "math.GR math.DS" as in the metadata, or "Group Theory
   * (math.GR); Dynamical Systems (math.DS)" as on pages.
   */
  static List<String> categories(String text) {
    if (text.indexOf('(') < 0) {
      return Words.between(text, " \t\r\n\u00A0,;");
    }
    List<String> categories = new ArrayList<>();
    for (String subject : Words.between(text, ";")) {
      int open = subject.lastIndexOf('(');
      int close = subject.indexOf(')', open + 1);
      if (open >= 0 && close > open) {
        categories.add(subject.substring(open + 1, close).strip());
      } else if (!subject.isBlank()) {
        categories.add(subject.strip());
      }
    }
    return categories;
  }

  /**
   * The classes in a text such as "14J60 (Primary) 14F05, 14J26 (Secondary)" or "F.2.2; I.2.7":
   * words that hold a digit.
   */
  static List<String> classes(String text) {
    List<String> classes = new ArrayList<>();
    for (String word : Words.between(text, " \t\r\n\u00A0,;:()")) {
      if (word.chars().anyMatch(c -> c >= '0' && c <= '9') || isAcmNode(word)) {
        classes.add(word);
      }
    }
    return classes;
  }

  /** A class of the ACM without a number: {@code I.m}. */
  private static boolean isAcmNode(String word) {
    return word.length() == 3 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }
}
