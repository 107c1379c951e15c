package io.github.paperlistings.parsers.bibliography;

/**
 * A list within one cell: items one a line, between bars as OpenAlex writes them, or quoted within
 * brackets as programs write lists, {@code ['Ada Lovelace', "Alan O'Neill"]}.
 */
final class CellList {

  private CellList() {}

  /** The list with semicolons between its items; another text as it is. */
  static String withSemicolons(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      String quoted = quoted(text);
      return quoted.isEmpty() ? text : quoted;
    }
    return text.indexOf('|') >= 0 || text.indexOf('\n') >= 0
        ? text.replace("|", "; ").replace("\n", "; ")
        : text;
  }

  private static String quoted(String text) {
    StringBuilder items = new StringBuilder();
    int at = 1;
    while (at < text.length()) {
      char quote = text.charAt(at);
      if (quote != '\'' && quote != '"') {
        at++;
        continue;
      }
      int end = at + 1;
      StringBuilder item = new StringBuilder();
      while (end < text.length() && text.charAt(end) != quote) {
        end += text.charAt(end) == '\\' ? 1 : 0;
        item.append(end < text.length() ? text.charAt(end) : "");
        end++;
      }
      items.append(items.length() == 0 || item.length() == 0 ? "" : "; ").append(item);
      at = end + 1;
    }
    return items.toString();
  }
}
