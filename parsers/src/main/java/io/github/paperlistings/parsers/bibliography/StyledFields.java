package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text of fields of EndNote's XML, whose parts may each stand in a {@code style} of their own.
 */
final class StyledFields {

  private static final String STYLE = "style";

  private static final Map<String, String> TAGS = Map.of("superscript", "sup", "subscript", "sub");

  private StyledFields() {}

  /** Whether anything within is written higher or lower, which text alone does not show. */
  static boolean hasScripts(XmlElement element) {
    return !tag(element).isEmpty()
        || element.children().stream().anyMatch(StyledFields::hasScripts);
  }

  /** The text alone. */
  static String text(XmlElement field) {
    StringBuilder text = new StringBuilder();
    append(field, false, text);
    return text.toString();
  }

  /** The text as markup of HTML, without what styles say of fonts. */
  static String markup(XmlElement field) {
    StringBuilder markup = new StringBuilder();
    append(field, true, markup);
    return markup.toString();
  }

  private static void append(XmlElement field, boolean markup, StringBuilder into) {
    boolean symbols = SymbolFont.isOf(field);
    for (Object node : field.content()) {
      if (node instanceof XmlElement part) {
        String tag = markup ? tag(part) : "";
        into.append(tag.isEmpty() ? "" : "<" + tag + ">");
        append(part, markup, into);
        into.append(tag.isEmpty() ? "" : "</" + tag + ">");
      } else {
        String text = symbols ? SymbolFont.decode((String) node) : (String) node;
        into.append(markup ? escaped(text) : text);
      }
    }
  }

  private static String escaped(String text) {
    return new XmlElement(STYLE, Map.of(), List.of(text)).markup();
  }

  /** The values of a field that has one a line. */
  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The people of an element for one, into which libraries put several: "Ash, A.; Birch, B.". */
  static List<String> people(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String tag(XmlElement element) {
    if (!element.name().equals(STYLE)) {
      return "";
    }
    String face = element.attribute("face").orElse("").toLowerCase(Locale.ROOT);
    return TAGS.entrySet().stream()
        .filter(entry -> face.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
