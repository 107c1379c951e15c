package io.github.paperlistings.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The bare parser of a kind of listing. */
enum Peer {
  /** jsoup's parse. */
  HTML {
    @Override
    Object read(byte[] bytes) throws IOException {
      return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "");
    }
  },

  /** Every token and every string, and the links of the summaries. */
  JSON {
    @Override
    Object read(byte[] bytes) {
      int count = 0;
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            count += text.length();
            if (isAbstract(parser.currentName())) {
              count += links(text);
            }
          }
        }
      }
      return count;
    }
  },

  /** A walk over all events of StAX. */
  XML {
    @Override
    Object read(byte[] bytes) throws IOException {
      int count = 0;
      try {
        XMLStreamReader xml = XML_FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
          count += xml.next() == XMLStreamConstants.CHARACTERS ? xml.getText().length() : 1;
        }
        xml.close();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      return count;
    }
  },

  /** Every line, and the links of the paragraphs of lines that are not indented. */
  MAILING {
    @Override
    Object read(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int count = 0;
      int start = 0;
      StringBuilder paragraph = new StringBuilder();
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        String line = text.substring(start, end);
        if (line.startsWith("\\\\")) {
          count += links(paragraph.toString());
          paragraph.setLength(0);
        } else {
          paragraph.append(line).append('\n');
        }
        start = end + 1;
      }
      return count;
    }
  },

  /** Every line, and the links of the long ones. */
  TEXT {
    @Override
    Object read(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int count = 0;
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        String line = text.substring(start, end);
        count += line.length() > ABSTRACT ? links(line) : line.length();
        start = end + 1;
      }
      return count;
    }
  };

  private static final int ABSTRACT = 200;
  private static final XMLInputFactory XML_FACTORY = XMLInputFactory.newDefaultFactory();
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LinkExtractor LINKS =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

  static Peer of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> HTML;
      case "json", "jsonl" -> JSON;
      case "xml" -> XML;
      case "mail" -> MAILING;
      default -> TEXT;
    };
  }

  abstract Object read(byte[] bytes) throws IOException;

  /** No name stands over an element of an array. */
  private static boolean isAbstract(@Nullable String name) {
    return "summary".equals(name) || "abstract".equals(name);
  }

  private static int links(String text) {
    int count = 0;
    for (LinkSpan link : LINKS.extractLinks(text)) {
      count += link.getEndIndex();
    }
    return count;
  }
}
