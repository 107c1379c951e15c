package io.github.paperlistings.parse;

import io.github.paperlistings.spi.ContentKind;
import java.util.List;

/** Tells from its first characters what an input is. */
final class ContentSniffer {

  /** How far to look for control characters, which no text has. */
  private static final int SAMPLE = 4096;

  /** The elements that RSS 2.0, RSS 1.0 and Atom start with. */
  private static final List<String> FEED_ROOTS = List.of("<rss", "<rdf:RDF", "<feed");

  private ContentSniffer() {}

  static ContentKind kind(String head) {
    int start = firstVisible(head);
    if (start == head.length()) {
      return ContentKind.EMPTY;
    }
    if (isBinary(head)) {
      return ContentKind.BINARY;
    }
    return switch (head.charAt(start)) {
      case '<' -> markup(head, start);
      case '{' -> isJsonObject(head, start) ? ContentKind.JSON : ContentKind.TEXT;
      case '[' -> isJsonArray(head, start) ? ContentKind.JSON : ContentKind.TEXT;
      default -> ContentKind.TEXT;
    };
  }

  private static ContentKind markup(String head, int start) {
    if (head.startsWith("<?xml", start)) {
      return startsTag(head, head.indexOf('<', start + 1)) ? ContentKind.HTML : ContentKind.XML;
    }
    int root = behindComments(head, start);
    if (isPageStart(head, root) || !isFeedStart(head, root) && containsPageTag(head)) {
      return ContentKind.HTML;
    }
    return isTagStart(head, root) ? ContentKind.XML : ContentKind.TEXT;
  }

  private static boolean isTagStart(String head, int at) {
    return at + 1 < head.length()
        && head.charAt(at) == '<'
        && Character.isLetter(head.charAt(at + 1));
  }

  private static boolean startsTag(String head, int at) {
    return at >= 0 && isPageStart(head, at);
  }

  private static boolean isPageStart(String head, int at) {
    return head.regionMatches(true, at, "<!doctype html", 0, 14)
        || head.regionMatches(true, at, "<html", 0, 5);
  }

  /** Feeds without a declaration carry the markup of pages in their texts. */
  private static boolean isFeedStart(String head, int at) {
    return FEED_ROOTS.stream()
        .anyMatch(root -> head.startsWith(root, at) && isTagEnd(head, at + root.length()));
  }

  private static int behindComments(String head, int start) {
    int at = start;
    while (head.startsWith("<!--", at)) {
      int end = head.indexOf("-->", at);
      at = end < 0 ? head.length() : firstVisible(head, end + "-->".length());
    }
    return at;
  }

  private static boolean isTagEnd(String head, int at) {
    return at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '>');
  }

  /** A fragment of a page, or a page that starts with a comment. */
  private static boolean containsPageTag(String head) {
    return head.contains("<html")
        || head.contains("<body")
        || head.contains("<div")
        || head.contains("<p>")
        || head.contains("<a ")
        || head.contains("<article");
  }

  private static boolean isJsonObject(String head, int start) {
    int next = firstVisible(head, start + 1);
    return next == head.length() || head.charAt(next) == '"' || head.charAt(next) == '}';
  }

  /**
   * Text may start with a bracket too: {@code [Subscribe](…)}, {@code [1] A. Author}. Nothing is
   * listed by an array of numbers.
   */
  private static boolean isJsonArray(String head, int start) {
    int next = firstVisible(head, start + 1);
    return next == head.length() || "{[]\"".indexOf(head.charAt(next)) >= 0;
  }

  private static boolean isBinary(String head) {
    int end = Math.min(head.length(), SAMPLE);
    int strange = 0;
    for (int i = 0; i < end; i++) {
      char c = head.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD') {
        strange++;
      }
    }
    return strange > end / 20;
  }

  private static int firstVisible(String text) {
    return firstVisible(text, 0);
  }

  private static int firstVisible(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' && text.charAt(at) != 0)) {
      at++;
    }
    return at;
  }
}
