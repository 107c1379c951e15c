package io.github.paperlistings.parsers.huggingface;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page with its long data taken out. Within double quotes every quote of the JSON is a character
 * reference, and jsoup looks each up by name: the data took half of the time of a page.
 *
 * @param html the page, with a number in the place of each long value of {@value #ATTRIBUTE}
 * @param values the values by their numbers, with the character references resolved
 */
record LiftedData(String html, List<String> values) {

  static final String ATTRIBUTE = "data-props";

  private static final String OPENING = " " + ATTRIBUTE + "=\"{&quot;";
  private static final int VALUE = OPENING.indexOf('{');
  private static final String NUMBER = "lifted:";
  private static final int SHORT = 1 << 10;

  /** What stands for characters in such data; all else is left to jsoup. */
  private static final List<String> REFERENCES =
      List.of("&quot;", "&amp;", "&lt;", "&gt;", "&#39;", "&#x27;", "&#34;");

  private static final String REFERENCED = "\"&<>''\"";
  private static final int NONE = -1;
  private static final int UNKNOWN = -2;

  static LiftedData of(String html) {
    StringBuilder rest = new StringBuilder();
    List<String> values = new ArrayList<>();
    int kept = 0;
    for (int at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, at + VALUE)) {
      int start = at + VALUE;
      int end = html.indexOf('"', start);
      String value = end - start > SHORT ? html.substring(start, end) : "";
      if (!value.isEmpty() && isPlain(value)) {
        rest.append(html.substring(kept, start)).append(NUMBER).append(values.size());
        values.add(decoded(value));
        kept = end;
      }
    }
    return new LiftedData(
        values.isEmpty() ? html : rest.append(html.substring(kept)).toString(), values);
  }

  /** HTML has a replacement character in the place of a NUL. */
  private static boolean isPlain(String value) {
    return value.indexOf('\0') < 0;
  }

  /** The data of an element of the page. */
  String of(Element island) {
    String value = island.attr(ATTRIBUTE);
    if (value.startsWith(NUMBER)) {
      for (int number = 0; number < values.size(); number++) {
        if (value.equals(NUMBER + number)) {
          return values.get(number);
        }
      }
    }
    return value;
  }

  private static String decoded(String value) {
    char[] text = value.toCharArray();
    int length = 0;
    int at = 0;
    while (at < text.length) {
      char next = text[at];
      int reference = next == '&' ? referenceAt(value, at) : NONE;
      if (reference == UNKNOWN) {
        return Parser.unescapeEntities(value, true);
      }
      text[length++] = reference == NONE ? next : REFERENCED.charAt(reference);
      at += reference == NONE ? 1 : REFERENCES.get(reference).length();
    }
    return new String(text, 0, length);
  }

  private static int referenceAt(String value, int at) {
    for (int i = 0; i < REFERENCES.size(); i++) {
      if (value.startsWith(REFERENCES.get(i), at)) {
        return i;
      }
    }
    return UNKNOWN;
  }
}
