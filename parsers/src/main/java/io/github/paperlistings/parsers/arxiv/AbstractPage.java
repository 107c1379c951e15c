package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the page of one paper. */
final class AbstractPage {

  private final Document document;
  private final ArxivRecord record = new ArxivRecord();

  private AbstractPage(Document document) {
    this.document = document;
  }

  static RecordReader read(String html, Optional<String> address, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    Optional<String> id = id(document, address);
    if (id.isEmpty()) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no identifier of arXiv", Location.unknown());
    }
    AbstractPage page = new AbstractPage(document);
    page.read(id.get());
    return new PageRecords(List.of(page.record.build()), RawListing.none(), truncated);
  }

  /** That of the version shown, where the page tells which one it is. */
  private static Optional<String> id(Document document, Optional<String> address) {
    return cited(document, "td.arxividv")
        .or(() -> cited(document, "td.arxivid"))
        .or(() -> meta(document, "citation_arxiv_id"))
        .or(() -> address.flatMap(ArxivId::parse).map(ArxivId::toString));
  }

  private static Optional<String> cited(Document document, String cell) {
    return document.select(cell + " a[href*=/abs/]").stream()
        .flatMap(link -> ArxivId.parse(link.attr("href")).stream())
        .map(ArxivId::toString)
        .findFirst();
  }

  private static Optional<String> meta(Document document, String name) {
    return document.select("meta[name=" + name + "]").stream()
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private void read(String id) {
    record.id(id).at(Location.path("#abs"));
    meta(document, "citation_pdf_url")
        .ifPresent(url -> record.link(RawLink.of(url, "pdf", LinkRole.PDF)));
    titleAndAbstract();
    authors();
    table();
    history();
  }

  private void titleAndAbstract() {
    text("h1.title")
        .or(() -> meta(document, "citation_title"))
        .ifPresent(title -> record.field("title", title));
    text("blockquote.abstract")
        .or(() -> meta(document, "citation_abstract"))
        .ifPresent(text -> record.field("abstract", text));
  }

  /** The text of an element without its label. */
  private Optional<String> text(String selector) {
    Element element = document.selectFirst(selector);
    if (element == null) {
      return Optional.empty();
    }
    return Optional.of(HtmlText.without(element, inner -> inner.hasClass("descriptor")));
  }

  /** The head gives "Last, First" in the order of the page; the page itself what is shown. */
  private void authors() {
    Element shown = document.selectFirst("div.authors");
    if (shown != null) {
      AuthorLinks.read(shown, record);
      return;
    }
    String names =
        String.join("; ", document.select("meta[name=citation_author]").eachAttr("content"));
    record.field("authors", names);
  }

  private void table() {
    for (Element label : document.select("td.label")) {
      Element value = label.nextElementSibling();
      String name = label.text().replace(":", "");
      if (value != null && !value.hasClass("arxivid") && !name.isBlank()) {
        record.field(name, HtmlText.of(value));
      }
    }
  }

  /** "[v1]" in bold, its date and its size in the text behind it. */
  private void history() {
    Element history = document.selectFirst("div.submission-history");
    if (history == null) {
      meta(document, "citation_date").ifPresent(record::published);
      return;
    }
    for (Element mark : history.select("strong, b")) {
      String version = mark.text().replace("[", "").replace("]", "").strip();
      Node date = mark.nextSibling();
      if (version.startsWith("v") && date instanceof TextNode text && !text.isBlank()) {
        record.version(MetadataText.version(version, text.text()));
      }
    }
  }
}
