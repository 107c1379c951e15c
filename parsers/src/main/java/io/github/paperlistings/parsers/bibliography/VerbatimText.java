package io.github.paperlistings.parsers.bibliography;

import java.util.List;

/**
 * Fields whose text is no TeX, such as addresses, and in which TeX is found nevertheless: {@code
 * \_}, {@code {\_}}, {@code $\sim$}, {@code \\url{…}}.
 */
final class VerbatimText {

  private static final List<String[]> TILDES =
      List.of(
          new String[] {"$\\sim$", "~"},
          new String[] {"{\\textasciitilde}", "~"},
          new String[] {"\\textasciitilde", "~"},
          new String[] {"{\\~{}}", "~"},
          new String[] {"\\~{}", "~"},
          new String[] {"\\url{", "{"});

  private VerbatimText() {}

  static String of(String value) {
    if (value.indexOf('\\') < 0 && value.indexOf('{') < 0) {
      return value;
    }
    String text = value;
    for (String[] row : TILDES) {
      text = text.replace(row[0], row[1]);
    }
    boolean whole = isAddress(text) || start(text) == 0;
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape =
          c == '\\' && i + 1 < text.length() && "_&%#$".indexOf(text.charAt(i + 1)) >= 0;
      boolean brace = whole && (c == '{' || c == '}');
      if (!escape && !brace) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }

  /**
   * Whether a text is an address or a DOI, in braces or not; braces within others mean something.
   */
  static boolean isAddress(String text) {
    int start = start(text);
    return text.startsWith("http", start) || text.startsWith("10.", start);
  }

  /** The index behind opening braces. */
  private static int start(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '{') {
      start++;
    }
    return start;
  }
}
