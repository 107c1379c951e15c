package io.github.paperlistings.text.html;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.text.tex.WordContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Decodes character references that end in a semicolon: those of HTML 4, and numeric ones. */
public final class HtmlEntities {

  private static final int MAX_NAME = 10;

  private static final Map<String, String> NAMED =
      Facts.rows(HtmlEntities.class, "html-entities.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private HtmlEntities() {}

  /**
   * Within an address of other than HTML text {@code &copy;} is a parameter; {@code &amp;} is not.
   */
  public static String decode(String text, boolean html) {
    int at = text.indexOf('&');
    if (at < 0 || text.indexOf(';', at) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = nameEnd(text, at + 1);
      String character = end < 0 ? "" : character(text.substring(at + 1, end));
      if (!character.isEmpty()
          && (html || character.equals("&") || !WordContext.isInUrl(text, at))) {
        out.append(text, done, at).append(character);
        done = end + 1;
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** The index of the semicolon, or -1. */
  private static int nameEnd(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_NAME);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i;
      }
      if (!(c < 0x7F && Character.isLetterOrDigit(c)) && !(c == '#' && i == start)) {
        return -1;
      }
    }
    return -1;
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
      boolean text = Character.isValidCodePoint(code) && !Character.isISOControl(code);
      boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
      return (text || code == '\n') && !surrogate ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
