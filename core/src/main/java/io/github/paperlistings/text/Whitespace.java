package io.github.paperlistings.text;

/** White space: one blank between words, and an empty line between paragraphs. */
final class Whitespace {

  private Whitespace() {}

  /** Everything on one line. */
  static String line(String text) {
    return isTidy(text, false) ? text : collapse(text, false);
  }

  /** Lines joined, paragraphs kept. */
  static String paragraphs(String text) {
    return isTidy(text, true) ? text : collapse(text, true);
  }

  private static boolean isTidy(String text, boolean paragraphs) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    if (isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1))) {
      return false;
    }
    if (text.indexOf('\n') >= 0 && !(paragraphs && hasOnlyParagraphBreaks(text))) {
      return false;
    }
    return text.indexOf("  ") < 0 && !BlankRuns.hasRare(text);
  }

  private static boolean hasOnlyParagraphBreaks(String text) {
    int at = text.indexOf('\n');
    while (at >= 0) {
      boolean paired =
          text.startsWith("\n\n", at)
              && !isBlank(text.charAt(at - 1))
              && at + 2 < text.length()
              && !isBlank(text.charAt(at + 2));
      if (!paired) {
        return false;
      }
      at = text.indexOf('\n', at + 2);
    }
    return true;
  }

  /** Copies what is between the runs of blanks that need a change. */
  private static String collapse(String text, boolean paragraphs) {
    StringBuilder out = new StringBuilder(text.length());
    BlankRuns runs = new BlankRuns(text);
    int length = text.length();
    int copied = 0;
    for (int at = runs.next(0); at < length; at = runs.next(copied)) {
      int end = runEnd(text, at);
      out.append(text, copied, at);
      if (out.length() > 0 && end < length) {
        out.append(paragraphs && isParagraphBreak(text, at, end) ? "\n\n" : " ");
      }
      copied = end;
    }
    return out.append(text, copied, length).toString();
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Two line ends, or one before an indent of two blanks, as arXiv marks its paragraphs. */
  private static boolean isParagraphBreak(String text, int start, int end) {
    int breaks = 0;
    int indent = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\r\n", i)) {
        breaks++;
        indent = 0;
      } else if (c != '\r') {
        indent++;
      }
    }
    return breaks > 1 || breaks == 1 && indent >= 2;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B';
  }
}
