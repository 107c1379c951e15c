package io.github.paperlistings.link.find;

import io.github.paperlistings.internal.Facts;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a domain that no table knows is a link. Most tokens with a dot are names (JD.com)
 * or versions (Qwen2.5-7B), so that it takes words before it, or a path behind it.
 */
final class BareDomain {

  private static final List<String> CUES =
      Facts.rows(BareDomain.class, "domain-cues.tsv").stream().map(row -> row[0]).toList();

  /** What may stand between the words and the domain. */
  private static final String BETWEEN = " :({[~\n";

  private static final int LONGEST_CUE = 24;

  /** How far before a bracket the words may stand. */
  private static final int CLAUSE = 60;

  private BareDomain() {}

  /** Whether the domain that stands there is a link. */
  static boolean isLink(String text, int start, int end) {
    String host = text.substring(start, end);
    String label = host.substring(host.lastIndexOf('.') + 1);
    if (!TopLevelDomains.isKnown(label) || Character.isUpperCase(label.charAt(0))) {
      return false;
    }
    boolean lower = isLowerCase(host);
    boolean path = Letters.at(text, end) == '/';
    if (lower && path && TopLevelDomains.isGeneric(label) && host.length() > 5) {
      return isPath(text, end + 1);
    }
    return hasCue(text, start) || lower && isGlossed(text, start, end);
  }

  private static boolean isLowerCase(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 'A' && host.charAt(i) <= 'Z') {
        return false;
      }
    }
    return true;
  }

  /** What follows the slash is a path, and not the other half of "a.com/B.com". */
  private static boolean isPath(String text, int at) {
    char c = Letters.at(text, at);
    int end = at;
    while (Letters.isLabel(Letters.at(text, end))) {
      end++;
    }
    return c >= 'a' && c <= 'z' && end - at > 2 || c == ' ' || c == ')' || c == '~';
  }

  private static boolean hasCue(String text, int start) {
    int end = start;
    while (end > 0 && start - end < 3 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == start) {
      return false;
    }
    String before = text.substring(Math.max(0, end - LONGEST_CUE), end).toLowerCase(Locale.ROOT);
    for (String cue : CUES) {
      int at = before.length() - cue.length();
      if (before.endsWith(cue) && !Letters.isLabel(Letters.at(before, at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code available from Bioconductor (bioconductor.org)}: it explains a name in brackets. */
  private static boolean isGlossed(String text, int start, int end) {
    int close = Letters.at(text, end) == '/' ? end + 1 : end;
    if (Letters.at(text, start - 1) != '(' || Letters.at(text, close) != ')') {
      return false;
    }
    int from = Math.max(0, start - CLAUSE);
    String clause = text.substring(from, start).toLowerCase(Locale.ROOT);
    return clause.contains("available")
        || clause.contains("accessible")
        || clause.contains("download")
        || clause.endsWith(" tool (")
        || clause.endsWith(" server (")
        || clause.endsWith(" database (");
  }
}
