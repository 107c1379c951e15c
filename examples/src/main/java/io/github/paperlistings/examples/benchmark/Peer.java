package io.github.paperlistings.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jsoup.Jsoup;
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
            if ("summary".equals(parser.currentName())) {
              count += links(text);
            }
          }
        }
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
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LinkExtractor LINKS =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

  static Peer of(String file) {
    return file.endsWith(".html") ? HTML : file.endsWith(".json") ? JSON : TEXT;
  }

  abstract Object read(byte[] bytes) throws IOException;

  private static int links(String text) {
    int count = 0;
    for (LinkSpan link : LINKS.extractLinks(text)) {
      count += link.getEndIndex();
    }
    return count;
  }
}
