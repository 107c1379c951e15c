package io.github.paperlistings.parsers.text;

/**
 * The number or bullet of an item: {@code 1.}, {@code 12)}, {@code [3]}, {@code (4)}, {@code -}.
 */
final class ItemNumber {

  private static final int MAX_DIGITS = 4;

  private ItemNumber() {}

  static String strip(String line) {
    int start = line.startsWith("[") || line.startsWith("(") ? 1 : 0;
    int end = start;
    while (end < line.length() && end - start < MAX_DIGITS && isDigit(line.charAt(end))) {
      end++;
    }
    boolean numbered = end > start && end + 1 < line.length();
    boolean closed =
        numbered && ".)]".indexOf(line.charAt(end)) >= 0 && line.charAt(end + 1) == ' ';
    if (closed) {
      return line.substring(end + 1).strip();
    }
    boolean bullet = line.startsWith("- ") || line.startsWith("* ") || line.startsWith("• ");
    return bullet ? line.substring(2).strip() : line;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
