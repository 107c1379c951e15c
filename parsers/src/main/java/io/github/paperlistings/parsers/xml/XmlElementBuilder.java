package io.github.paperlistings.parsers.xml;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one element with all that it holds, within the limits of a record. */
final class XmlElementBuilder {

  private final XMLStreamReader xml;
  private final ParseLimits limits;
  private int depth;
  private long size;

  /** The first piece of the text since the last tag, and what follows it. */
  private String text = "";

  private final StringBuilder more = new StringBuilder();

  XmlElementBuilder(XMLStreamReader xml, ParseLimits limits, int depth) {
    this.xml = xml;
    this.limits = limits;
    this.depth = depth;
  }

  /** Reads from the start of the element that the reader stands on to its end. */
  XmlElement read() throws XMLStreamException {
    depth++;
    if (depth > limits.maxDepth()) {
      throw exceeded("elements nested more than " + limits.maxDepth() + " deep");
    }
    String name = xml.getLocalName();
    Map<String, String> attributes = attributes();
    List<Object> content = new ArrayList<>(4);
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        flush(content);
        content.add(read());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append();
      }
    }
    flush(content);
    depth--;
    return new XmlElement(name, attributes, content);
  }

  /** Most texts are of one piece, which is kept as it comes. */
  private void append() {
    size += xml.getTextLength();
    if (size > limits.maxRecordChars()) {
      throw exceeded("a record of more than " + limits.maxRecordChars());
    }
    if (text.isEmpty() && more.length() == 0) {
      text = xml.getText();
    } else {
      more.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }

  /** White space between elements is kept: it parts words in text with inline tags. */
  private void flush(List<Object> content) {
    if (more.length() > 0) {
      content.add(text + more);
      more.setLength(0);
    } else if (!text.isEmpty()) {
      content.add(text);
    }
    text = "";
  }

  private Map<String, String> attributes() {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private LimitExceededException exceeded(String message) {
    return new LimitExceededException(message, Location.line(xml.getLocation().getLineNumber()));
  }
}
