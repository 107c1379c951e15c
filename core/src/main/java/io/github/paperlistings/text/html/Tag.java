package io.github.paperlistings.text.html;

import java.util.Locale;
import java.util.Optional;

/**
 * A tag in a text.
 *
 * @param name its name in lower case, without the prefix of a namespace
 * @param closing whether it closes an element
 * @param selfClosing whether the element has no content
 * @param start the index of its {@code <}
 * @param end the index behind its {@code >}
 */
record Tag(String name, boolean closing, boolean selfClosing, int start, int end) {

  private static final int LONGEST = 1_000;

  /** The tag that starts at a {@code <}; empty where that is a sign: {@code a<b and c>d}. */
  static Optional<Tag> at(String text, int start) {
    int close = closingBracket(text, start);
    if (close < 0) {
      return Optional.empty();
    }
    boolean closing = text.charAt(start + 1) == '/';
    int from = closing ? start + 2 : start + 1;
    int to = from;
    while (to < close && isNamePart(text.charAt(to))) {
      to++;
    }
    if (to == from || !endsTag(text, to, close)) {
      return Optional.empty();
    }
    String qualified = text.substring(from, to).toLowerCase(Locale.ROOT);
    String name = qualified.substring(qualified.lastIndexOf(':') + 1);
    return Optional.of(new Tag(name, closing, text.charAt(close - 1) == '/', start, close + 1));
  }

  private static int closingBracket(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-';
  }

  /** Only attributes may follow the name. */
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

  /** The value of an attribute, with its character references. */
  Optional<String> attribute(String text, String attribute) {
    String tag = text.substring(start, end);
    String opening = " " + attribute + "=\"";
    int from = tag.indexOf(opening) + opening.length();
    int to = from < opening.length() ? -1 : tag.indexOf('"', from);
    return to < 0 ? Optional.empty() : Optional.of(tag.substring(from, to));
  }
}
