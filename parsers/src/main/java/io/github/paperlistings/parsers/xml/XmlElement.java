package io.github.paperlistings.parsers.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element with all that it holds. Names are as written, with their prefix; a name asked for
 * without a prefix means an element without one first, and any element of that local name else,
 * since feeds bind prefixes as they like or forget to bind them.
 */
public final class XmlElement {

  private final String name;
  private final String localName;
  private final Map<String, String> attributes;
  private final List<Object> content;

  /**
   * An element.
   *
   * @param name the name as written: {@code title}, {@code dc:title}
   * @param attributes the attributes by their names as written
   * @param content texts ({@link String}) and elements ({@link XmlElement}), in order
   */
  public XmlElement(String name, Map<String, String> attributes, List<Object> content) {
    this.name = name;
    this.localName = name.substring(name.indexOf(':') + 1);
    this.attributes = attributes;
    this.content = content;
  }

  /** The name as written. */
  public String name() {
    return name;
  }

  /** The name without a prefix. */
  public String localName() {
    return localName;
  }

  /** Texts ({@link String}) and elements ({@link XmlElement}), in order. */
  public List<Object> content() {
    return content;
  }

  /** The value of an attribute, unless it is blank. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
  }

  /** The first child of a name. */
  public Optional<XmlElement> child(String wanted) {
    XmlElement other = this;
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof XmlElement element) {
        if (element.name.equals(wanted)) {
          return Optional.of(element);
        }
        other = other == this && element.localName.equals(wanted) ? element : other;
      }
    }
    return other == this ? Optional.empty() : Optional.of(other);
  }

  /** The children of a local name. */
  public List<XmlElement> children(String wanted) {
    List<XmlElement> children = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof XmlElement element && element.localName.equals(wanted)) {
        children.add(element);
      }
    }
    return children;
  }

  /** All children that are elements. */
  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object node : content) {
      if (node instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The element that a path of names leads to. */
  public Optional<XmlElement> path(String... names) {
    Optional<XmlElement> at = Optional.of(this);
    for (String step : names) {
      at = at.flatMap(element -> element.child(step));
    }
    return at;
  }

  /** The text of a child, unless it is blank. */
  public Optional<String> text(String child) {
    return child(child).map(XmlElement::text).filter(text -> !text.isBlank());
  }

  /** The text of all children of a local name, without blank ones. */
  public List<String> texts(String child) {
    List<String> texts = new ArrayList<>();
    for (XmlElement element : children(child)) {
      String text = element.text();
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The text of this element and all within it. */
  public String text() {
    if (content.size() == 1 && content.get(0) instanceof String only) {
      return only;
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  /** The inside of this element as markup, for text with inline tags. */
  public String markup() {
    StringBuilder markup = new StringBuilder();
    appendMarkup(markup);
    return markup.toString();
  }

  private void appendText(StringBuilder text) {
    for (Object node : content) {
      if (node instanceof XmlElement element) {
        element.appendText(text);
      } else {
        text.append(node);
      }
    }
  }

  /** Prefixes are left out: {@code mml:mi} means what {@code mi} means. */
  private void appendMarkup(StringBuilder markup) {
    for (Object node : content) {
      if (node instanceof XmlElement element) {
        markup.append('<').append(element.localName).append('>');
        element.appendMarkup(markup);
        markup.append("</").append(element.localName).append('>');
      } else {
        appendEscaped(markup, (String) node);
      }
    }
  }

  private static void appendEscaped(StringBuilder markup, String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        default -> markup.append(text.charAt(i));
      }
    }
  }
}
