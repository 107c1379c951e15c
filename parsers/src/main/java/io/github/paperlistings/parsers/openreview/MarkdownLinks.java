package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawLink;
import java.util.ArrayList;
import java.util.List;

/**
 * The links that the field for code holds in Markdown since 2021, where OpenReview took them over
 * from Papers with Code: {@code [![github](icon) owner/name](address)}, with one to that site.
 */
final class MarkdownLinks {

  private MarkdownLinks() {}

  /** The links of a text; empty where it has none. */
  static List<RawLink> of(String text, String field) {
    List<RawLink> links = new ArrayList<>();
    int start = text.indexOf("](http");
    while (start >= 0) {
      int end = text.indexOf(')', start);
      if (end < 0) {
        return links;
      }
      String address = text.substring(start + 2, end);
      RawLink.Builder link = RawLink.builder().url(address).field(field);
      if (CodeRepository.parse(address).isPresent()) {
        link.role(LinkRole.CODE);
      }
      links.add(link.build());
      start = text.indexOf("](http", end);
    }
    return links;
  }
}
