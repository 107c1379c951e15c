package io.github.paperlistings.parsers.arxiv;

/** Copied names, which text browsers number: {@code [9]Ann One, [10]Bob Two}. */
final class CopiedAuthors {

  private CopiedAuthors() {}

  /** The names without numbers of links, and with no blank before a comma. */
  static String of(String text) {
    StringBuilder names = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '[' ? numberEnd(text, at) : at;
      if (end > at) {
        at = end;
      } else {
        names.append(text.charAt(at) == '\n' ? ' ' : text.charAt(at));
        at++;
      }
    }
    return names.toString().replace(" ,", ",").strip();
  }

  private static int numberEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > start + 1 && text.startsWith("]", end) ? end + 1 : start;
  }
}
