package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.parsers.xml.XmlElement;
import org.jsoup.nodes.Entities;

/** The HTML that an element of a feed holds: escaped as its text, or as elements within it. */
final class ItemMarkup {

  private ItemMarkup() {}

  static String of(XmlElement element) {
    if (element.children().isEmpty()) {
      return element.text();
    }
    StringBuilder html = new StringBuilder();
    append(element, html);
    return html.toString();
  }

  /** Text as HTML, in which all but three signs stand for themselves. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void append(XmlElement element, StringBuilder html) {
    for (Object node : element.content()) {
      if (node instanceof XmlElement inner) {
        String href = inner.attribute("href").map(Entities::escape).orElse("");
        html.append('<').append(inner.localName());
        html.append(href.isEmpty() ? "" : " href=\"" + href + "\"").append('>');
        append(inner, html);
        html.append("</").append(inner.localName()).append('>');
      } else {
        html.append(escaped((String) node));
      }
    }
  }
}
