package io.github.paperlistings.parsers.arxiv;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A line of a page as a reader sees it, without the Markdown that tools write: headings,
 * quotations, bold marks, images, and links, of which the text stays. The link "this https URL", as
 * arXiv writes addresses, gives its address.
 */
final class Unmarked {

  /** A longer line is text, whatever its brackets. */
  private static final int LONGEST = 20_000;

  private final String line;
  private final StringBuilder out;
  private final Deque<Integer> open = new ArrayDeque<>();

  private Unmarked(String line) {
    this.line = line;
    this.out = new StringBuilder(line.length());
  }

  static String of(String line) {
    String text = line.strip();
    while (text.startsWith("#") || text.startsWith(">")) {
      text = text.substring(1).stripLeading();
    }
    if (text.startsWith("\\[") && text.endsWith("\\]")) {
      text = text.substring(1, text.length() - 2) + "]";
    }
    text = text.replace("**", "");
    return text.indexOf(']') < 0 || text.length() > LONGEST ? text : new Unmarked(text).read();
  }

  private String read() {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == ']' && !open.isEmpty()) {
        at = close(at);
        continue;
      }
      if (c == '[') {
        open.push(out.length());
      }
      out.append(c);
      at++;
    }
    return out.toString().strip();
  }

  /** Behind a closing bracket, and behind the address or number of a link if it ends one. */
  private int close(int at) {
    int start = open.pop();
    int end = line.indexOf(line.startsWith("(", at + 1) ? ')' : ']', at + 1);
    if (isTarget(at + 1, end) && isText(start)) {
      replace(start, line.substring(at + 2, end));
      return end + 1;
    }
    out.append(']');
    return at + 1;
  }

  /** {@code (https://…)}, {@code (/abs/…)}, or {@code [12]}, a number of a list of addresses. */
  private boolean isTarget(int start, int end) {
    if (end < start + 2) {
      return false;
    }
    boolean number = line.charAt(start) == '[';
    for (int i = start + 1; number && i < end; i++) {
      number = line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
    return number || line.startsWith("(http", start) || line.startsWith("(/", start);
  }

  /**
   * The text of a link has a word, or is the number of an entry in brackets of its own; an index of
   * a formula stands behind a letter.
   */
  private boolean isText(int start) {
    String text = out.substring(start + 1);
    boolean index = start > 0 && Character.isLetterOrDigit(out.charAt(start - 1));
    return !index
        && (text.startsWith("[") || text.isEmpty() || text.chars().anyMatch(Character::isLetter));
  }

  private void replace(int start, String target) {
    String text = out.substring(start + 1);
    boolean image = start > 0 && out.charAt(start - 1) == '!';
    boolean hidden = text.startsWith("this ") && text.endsWith(" URL");
    out.setLength(image ? start - 1 : start);
    if (hidden) {
      int blank = target.indexOf(' ');
      out.append(blank < 0 ? target : target.substring(0, blank));
    } else if (!image) {
      out.append(text);
    }
  }
}
