package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One paper of the proceedings of 2013 to 2016: "Title / 12", authors in italics; the title is the
 * link to the file, or the link behind says "PDF".
 */
final class IjcaiParagraph {

  private static final String SITE = "https://www.ijcai.org/";

  private static final String PAGE = " / ";

  private IjcaiParagraph() {}

  /** Reads a paragraph; empty where it has no title. */
  static Optional<RawPaper> read(Element paragraph, Optional<String> venue, Optional<String> year) {
    String heading = heading(paragraph);
    int slash = heading.lastIndexOf(PAGE);
    String title = slash < 0 ? heading : heading.substring(0, slash).strip();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    RawPaper.Builder record =
        RawPaper.builder()
            .type("inproceedings")
            .title(title)
            .venue(venue)
            .published(year)
            .location(HtmlPage.location(paragraph));
    Optional.ofNullable(paragraph.selectFirst("i, em"))
        .map(Element::text)
        .filter(names -> !names.isBlank())
        .ifPresent(record::authorText);
    if (slash >= 0) {
      record.pages(heading.substring(slash + PAGE.length()).strip());
    }
    for (Element link : paragraph.select("a[href]")) {
      String url = SiteAddress.of(link.attr("href"), SITE);
      boolean file = url.endsWith(".pdf");
      record.addLinks(
          RawLink.of(url, file ? "pdf" : "abstract", file ? LinkRole.PDF : LinkRole.PAPER));
    }
    return Optional.of(record.build());
  }

  /** The first line, as markup. */
  private static String heading(Element paragraph) {
    StringBuilder heading = new StringBuilder();
    for (Node node : paragraph.childNodes()) {
      boolean ended = node.nodeName().equals("br") || node.nodeName().equals("i");
      if (ended && !heading.toString().isBlank()) {
        break;
      }
      if (node instanceof TextNode text) {
        heading.append(text.outerHtml());
      } else if (node instanceof Element element && !element.normalName().equals("br")) {
        heading.append(element.html());
      }
    }
    return heading.toString().strip();
  }
}
