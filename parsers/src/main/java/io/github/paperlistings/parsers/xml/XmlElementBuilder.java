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

  XmlElementBuilder(XMLStreamReader xml, ParseLimits limits, int depth) {
    this.xml = xml;
    this.limits = limits;
    this.depth = depth;
  }

  /** Reads from the start of the element that the reader stands on to its end. */
  XmlElement read() throws XMLStreamException {
    depth++;
    check(depth > limits.maxDepth(), "elements nested more than " + limits.maxDepth() + " deep");
    String name = xml.getLocalName();
    Map<String, String> attributes = attributes();
    List<Object> content = new ArrayList<>(4);
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        flush(text, content);
        content.add(read());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append(text);
      }
    }
    flush(text, content);
    depth--;
    return new XmlElement(name, attributes, content);
  }

  private void append(StringBuilder text) {
    size += xml.getTextLength();
    check(size > limits.maxRecordChars(), "a record of more than " + limits.maxRecordChars());
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** White space between elements is kept: it parts words in text with inline tags. */
  private static void flush(StringBuilder text, List<Object> content) {
    if (text.length() > 0) {
      content.add(text.toString());
      text.setLength(0);
    }
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

  private void check(boolean exceeded, String message) {
    if (exceeded) {
      throw new LimitExceededException(message, Location.line(xml.getLocation().getLineNumber()));
    }
  }
}
