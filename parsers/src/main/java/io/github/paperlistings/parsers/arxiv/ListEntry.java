package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import org.jsoup.nodes.Element;

/** One entry of a listing: its term with identifier and links, and its description. */
final class ListEntry {

  private static final String SITE = "https://arxiv.org";

  private final ListTerm term;
  private final Element description;
  private final ArxivRecord record = new ArxivRecord();
  private boolean tagged;

  ListEntry(ListTerm term, Element description) {
    this.term = term;
    this.description = description;
  }

  RawPaper record(Element link, Section section) {
    String id = ListTerm.id(link);
    record.id(id).key(id).at(HtmlPage.location(link));
    section.announce(record, term.text());
    files();
    body();
    return record.build();
  }

  private void files() {
    for (Element file : term.links()) {
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
