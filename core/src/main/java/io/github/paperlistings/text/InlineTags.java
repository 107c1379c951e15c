package io.github.paperlistings.text;

import io.github.paperlistings.text.tex.Scripts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Removes the inline tags of HTML and JATS that decorate text; any other {@code <x>} is text. */
final class InlineTags {

  private static final Set<String> KNOWN =
      Set.of(
          "i",
          "b",
          "em",
          "strong",
          "u",
          "s",
          "tt",
          "sc",
          "scp",
          "span",
          "font",
          "small",
          "big",
          "code",
          "inf",
          "sub",
          "sup",
          "italic",
          "bold",
          "jats:i",
          "jats:p",
          "jats:italic",
          "jats:bold",
          "jats:sub",
          "jats:sup",
          "p",
          "br",
          "wbr",
          "a");

  private static final int LONGEST_TAG = 1_000;

  private InlineTags() {}

  static String remove(String text) {
    int at = text.indexOf('<');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('<', at + 1)) {
      int end = tagEnd(text, at);
      String name = end < 0 ? "" : name(text, at, end);
      if (at >= done && KNOWN.contains(name)) {
        out.append(text, done, at);
        done = end + 1;
        done = script(text, name, at, done, out).orElse(done);
        if (name.equals("br") || name.equals("p")) {
          out.append(' ');
        }
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private static int tagEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_TAG);
    for (int i = start + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }

  private static String name(String text, int start, int end) {
    int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == ':')) {
      to++;
    }
    return endsTag(text, to, end) ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
  }

  /** Only attributes may follow the name: {@code a<b and c>d} is no tag. */
  private static boolean endsTag(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == end || at == end - 1 && text.charAt(at) == '/') {
      return true;
    }
    int nameEnd = at;
    while (nameEnd < end && isAttributeName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    return at > start && nameEnd > at && nameEnd < end && text.charAt(nameEnd) == '=';
  }

  private static boolean isAttributeName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
  }

  /** Writes a short sub- or superscript in Unicode; gives the index behind its closing tag. */
  private static Optional<Integer> script(
      String text, String name, int tag, int content, StringBuilder out) {
    boolean sub = name.endsWith("sub") || name.equals("inf");
    if (text.charAt(tag + 1) == '/' || !sub && !name.endsWith("sup")) {
      return Optional.empty();
    }
    int end = scriptEnd(text, content);
    if (!text.startsWith("</", end)) {
      return Optional.empty();
    }
    Optional<String> script = Scripts.of(text.substring(content, end), sub);
    script.ifPresent(out::append);
    return script.map(written -> end);
  }

  private static int scriptEnd(String text, int content) {
    int limit = Math.min(text.length(), content + Scripts.MAX_LENGTH);
    int end = content;
    while (end < limit && text.charAt(end) != '<') {
      end++;
    }
    return end;
  }
}
