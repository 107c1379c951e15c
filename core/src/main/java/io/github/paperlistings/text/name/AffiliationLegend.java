package io.github.paperlistings.text.name;

import java.util.HashMap;
import java.util.Map;

/**
 * The legend at the end of a list of authors: {@code ((1) Universidad Autonoma, (2) Instituto)}.
 *
 * @param rest the list without it
 * @param meanings what each number means
 */
record AffiliationLegend(String rest, Map<String, String> meanings) {

  static AffiliationLegend of(String list) {
    int open = list.indexOf("((");
    if (open < 0 || !list.endsWith(")")) {
      return new AffiliationLegend(list, Map.of());
    }
    Map<String, String> meanings = new HashMap<>();
    String body = list.substring(open + 1, list.length() - 1);
    int at = number(body, 0);
    while (at >= 0) {
      int close = body.indexOf(')', at);
      int next = number(body, close);
      String meaning = body.substring(close + 1, next < 0 ? body.length() : next).strip();
      meanings.put(body.substring(at + 1, close).strip(), withoutSeparator(meaning));
      at = next;
    }
    return meanings.isEmpty()
        ? new AffiliationLegend(list, Map.of())
        : new AffiliationLegend(list.substring(0, open).strip(), meanings);
  }

  /** The index of the next number in parentheses, or -1. */
  private static int number(String body, int from) {
    for (int open = body.indexOf('(', from); open >= 0; open = body.indexOf('(', open + 1)) {
      int end = open + 1;
      while (end < body.length() && Character.isDigit(body.charAt(end))) {
        end++;
      }
      if (end > open + 1 && body.startsWith(")", end)) {
        return open;
      }
    }
    return -1;
  }

  private static String withoutSeparator(String meaning) {
    String end = meaning.endsWith(" and") ? meaning.substring(0, meaning.length() - 4) : meaning;
    return end.endsWith(",") || end.endsWith(";") ? end.substring(0, end.length() - 1) : end;
  }
}
