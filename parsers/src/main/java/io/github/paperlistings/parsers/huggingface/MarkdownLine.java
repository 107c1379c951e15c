package io.github.paperlistings.parsers.huggingface;

import java.util.ArrayList;
import java.util.List;

/**
 * A line without its Markdown: plain text, and the addresses that stood in it. Dumps break links
 * over lines, so half a link is taken for what it is.
 *
 * @param text the text
 * @param targets the addresses of its links, in order
 * @param heading whether the line is a heading
 */
record MarkdownLine(String text, List<String> targets, boolean heading) {

  /** A longer line is text, whatever its brackets; looking for their pairs would take long. */
  private static final int LONGEST = 20_000;

  static MarkdownLine of(String line) {
    if (line.length() > LONGEST) {
      return new MarkdownLine(line.strip(), List.of(), false);
    }
    int level = headingLevel(line);
    String body = withoutBullet(line.substring(level).strip());
    if (body.indexOf('[') < 0 && body.indexOf(']') < 0 && body.indexOf('<') < 0) {
      return new MarkdownLine(body, List.of(), level > 0);
    }
    List<String> targets = new ArrayList<>();
    String text = withoutAnchors(withoutLinks(body, targets, level > 0));
    return new MarkdownLine(text.strip(), targets, level > 0);
  }

  /** Whether a heading opens a link and does not close it: its title goes on in the next line. */
  static boolean isOpenHeading(String line) {
    return headingLevel(line) > 0 && line.indexOf('[') >= 0 && line.lastIndexOf(']') < 0;
  }

  static boolean isHeading(String line) {
    return headingLevel(line) > 0;
  }

  /** Whether a line may go on with a heading: titles break as "\n " within their text. */
  static boolean isIndented(String line) {
    return line.startsWith("  ") && !line.isBlank();
  }

  private static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level <= 6 && line.startsWith(" ", level) ? level : 0;
  }

  private static String withoutLinks(String line, List<String> targets, boolean heading) {
    StringBuilder out = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == ']') {
        at = behindTarget(line, at + 1, targets, out);
      } else if (c == '[' && isImage(line, at, heading)) {
        at = line.indexOf(']', at) + 1;
      } else if (c == '[' && !isTextBracket(line, at) || c == '!' && line.startsWith("![", at)) {
        at++;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Behind the text of a link: {@code (address)}, {@code [number]}, or nothing. */
  private static int behindTarget(String line, int at, List<String> targets, StringBuilder out) {
    int close = line.indexOf(line.startsWith("(", at) ? ')' : ']', at + 1);
    if (close > 0 && line.startsWith("(", at)) {
      targets.add(line.substring(at + 1, close));
      return close + 1;
    }
    if (close > 0 && line.startsWith("[", at) && isNumber(line, at + 1, close)) {
      return close + 1;
    }
    if (isTextBracketEnd(out)) {
      out.append(']');
    }
    return at;
  }

  /** The text in place of an image, within the text of a link or alone on its line. */
  private static boolean isImage(String line, int at, boolean heading) {
    int close = line.indexOf(']', at);
    if (close < 0 || heading || line.startsWith("(", close + 1)) {
      return false;
    }
    boolean nested = at > 0 && line.charAt(at - 1) == '[';
    boolean alone = at == 0 && close == line.length() - 1;
    return nested || alone || line.startsWith("[-]", at);
  }

  /** A bracket of the text itself: no address follows, and it is no link that the line opens. */
  private static boolean isTextBracket(String line, int at) {
    int close = line.indexOf(']', at);
    if (close < 0) {
      return at > 0;
    }
    return !line.startsWith("(", close + 1)
        && !line.startsWith("[", close + 1)
        && close < line.length() - 1
        && line.indexOf('[', at + 1) < 0;
  }

  private static boolean isTextBracketEnd(StringBuilder out) {
    return out.lastIndexOf("[") > out.lastIndexOf("]");
  }

  private static boolean isNumber(String line, int start, int end) {
    return start < end && line.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutBullet(String text) {
    boolean bullet = text.startsWith("* ") || text.startsWith("- ") || text.startsWith("• ");
    return bullet ? text.substring(2).strip() : text;
  }

  private static String withoutAnchors(String text) {
    return text.startsWith("<a ") && text.endsWith("</a>") ? "" : text;
  }
}
