package io.github.paperlistings.parsers.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A tag of HTML.
 *
 * @param name the name in lower case
 * @param closing whether it is an end tag
 * @param attributes the attributes, names in lower case
 * @param end where it ends in the text
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {

  /** The attribute, or nothing. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The tag that starts at a place of a text, if one does. */
  static Optional<HtmlTag> at(String html, int start) {
    boolean closing = html.startsWith("</", start);
    int nameStart = start + (closing ? 2 : 1);
    int at = nameStart;
    while (at < html.length() && isNamePart(html.charAt(at))) {
      at++;
    }
    if (at == nameStart || !Character.isLetter(html.charAt(nameStart))) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    int end = attributes(html, at, attributes);
    String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
    return end < 0 ? Optional.empty() : Optional.of(new HtmlTag(name, closing, attributes, end));
  }

  /** Reads attributes up to the end of the tag; gives the place behind it, or -1. */
  private static int attributes(String html, int start, Map<String, String> attributes) {
    int at = start;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<') {
        return -1;
      }
      at = isNamePart(c) ? attribute(html, at, attributes) : at + 1;
    }
    return -1;
  }

  private static int attribute(String html, int start, Map<String, String> attributes) {
    int at = start;
    while (at < html.length() && isNamePart(html.charAt(at))) {
      at++;
    }
    String key = html.substring(start, at).toLowerCase(Locale.ROOT);
    at = spaces(html, at);
    if (at >= html.length() || html.charAt(at) != '=') {
      attributes.putIfAbsent(key, "");
      return at;
    }
    at = spaces(html, at + 1);
    int end = valueEnd(html, at);
    boolean quoted = at < html.length() && isQuote(html.charAt(at));
    String value = html.substring(quoted ? at + 1 : at, end);
    attributes.putIfAbsent(key, Parser.unescapeEntities(value, true));
    return quoted ? Math.min(end + 1, html.length()) : end;
  }

  private static int valueEnd(String html, int start) {
    if (start >= html.length()) {
      return html.length();
    }
    char quote = html.charAt(start);
    if (isQuote(quote)) {
      int end = html.indexOf(quote, start + 1);
      return end < 0 ? html.length() : end;
    }
    int at = start;
    while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private static int spaces(String html, int start) {
    int at = start;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }
}
