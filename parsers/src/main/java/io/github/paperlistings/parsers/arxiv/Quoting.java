package io.github.paperlistings.parsers.arxiv;

/**
 * Takes off the marks of quotation of a forwarded mailing. They are known by the first line that
 * parts records, since a line of an abstract may start with "&gt;" as well.
 */
final class Quoting {

  private static final String MARKS = "> ";

  private String prefix = "";
  private boolean known;

  /** The line without the marks that the mailing is quoted with. */
  String unquoted(String line) {
    if (!known && withoutMarks(line).strip().equals("\\\\")) {
      known = true;
      prefix = line.substring(0, line.length() - withoutMarks(line).length());
    }
    if (!known) {
      return withoutMarks(line);
    }
    if (prefix.isEmpty()) {
      return line;
    }
    return line.startsWith(prefix) ? line.substring(prefix.length()) : withoutMarks(line);
  }

  static String withoutMarks(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == '>') {
      start++;
      if (start < line.length() && line.charAt(start) == MARKS.charAt(1)) {
        start++;
      }
    }
    return line.substring(start);
  }
}
