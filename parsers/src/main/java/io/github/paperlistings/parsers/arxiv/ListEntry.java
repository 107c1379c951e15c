package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One entry of a listing: its term with identifier and links, and its description. */
final class ListEntry {

  private static final String SITE = "https://arxiv.org";

  private final Element term;
  private final List<Element> links;
  private final Element description;
  private final ArxivRecord record = new ArxivRecord();
  private boolean tagged;

  ListEntry(Element term, List<Element> links, Element description) {
    this.term = term;
    this.links = links;
    this.description = description;
  }

  /** The link to an abstract page among those of a term. */
  static Optional<Element> abstractLink(List<Element> links) {
    for (Element link : links) {
      if (link.attr("href").contains("/abs/") && ArxivId.parse(id(link)).isPresent()) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  RawPaper record(Element link, Section section) {
    String id = id(link);
    record.id(id).key(id).at(HtmlPage.location(link));
    section.announce(record, HtmlText.of(term));
    files();
    body();
    return record.build();
  }

  private static String id(Element link) {
    String href = link.attr("href");
    return href.substring(href.indexOf("/abs/") + "/abs/".length());
  }

  private void files() {
    for (Element file : links) {
      String href = file.attr("href");
      if (href.contains("/pdf/")) {
        record.link(RawLink.of(absolute(href), "pdf", LinkRole.PDF));
      } else if (href.contains("/html/")) {
        record.link(RawLink.of(absolute(href), "html", LinkRole.PAPER));
      }
    }
  }

  private static String absolute(String href) {
    return href.startsWith("/") && !href.startsWith("//") ? SITE + href : href;
  }

  private void body() {
    description.traverse(
        (node, depth) -> {
          if (node instanceof Element part && isPart(part)) {
            tagged |= part.normalName().equals("div");
            part(part);
          }
        });
    if (!tagged) {
      new UntaggedEntry(description, record).read();
    }
  }

  /** Where an end tag is missing, one part stands within another. */
  private static boolean isPart(Element element) {
    return switch (element.normalName()) {
      case "p" -> true;
      case "div" -> element.className().startsWith("list-");
      default -> false;
    };
  }

  private void part(Element part) {
    String name = part.className();
    if (part.normalName().equals("p")) {
      record.field("abstract", HtmlText.of(part));
    } else if (name.startsWith("list-authors")) {
      AuthorLinks.read(part, record);
    } else {
      int end = name.indexOf(' ');
      record.field(
          name.substring("list-".length(), end < 0 ? name.length() : end),
          HtmlText.without(part, inner -> isPart(inner) || inner.hasClass("descriptor")));
    }
  }
}
