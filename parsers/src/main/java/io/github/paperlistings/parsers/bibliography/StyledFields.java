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

  /** The text as markup of HTML, without what styles say of fonts. */
  static String markup(XmlElement field) {
    StringBuilder markup = new StringBuilder();
    for (Object node : field.content()) {
      if (node instanceof XmlElement part) {
        String tag = tag(part);
        String inside = markup(part);
        markup.append(tag.isEmpty() ? inside : "<" + tag + ">" + inside + "</" + tag + ">");
      } else {
        markup.append(new XmlElement(STYLE, Map.of(), List.of(node)).markup());
      }
    }
    return markup.toString();
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
