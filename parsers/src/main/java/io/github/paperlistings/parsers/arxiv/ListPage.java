package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/** Walks over the headings and entries of a listing page in their order. */
final class ListPage {

  private static final FilterResult CONTINUE = FilterResult.CONTINUE;

  private final ParseContext context;
  private final List<RawPaper> records = new ArrayList<>();
  private final ListHeader header = new ListHeader();
  private Section section = Section.NONE;

  private ListPage(ParseContext context) {
    this.context = context;
  }

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    ListPage page = new ListPage(context);
    page.walk(document);
    if (page.records.isEmpty() && !truncated && !page.header.isListing()) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no entries of an arXiv listing", Location.unknown());
    }
    return new PageRecords(page.records, page.header.listing(), truncated);
  }

  private void walk(Document document) {
    document.filter((Node node, int depth) -> node instanceof Element e ? element(e) : CONTINUE);
  }

  /** What stands within an entry is read with it. */
  private FilterResult element(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3" -> heading(element);
      case "small", "div", "p" -> header.facts(element);
      case "dt" -> entry(element);
      case "dd" -> {
        return FilterResult.SKIP_CHILDREN;
      }
      default -> {}
    }
    return CONTINUE;
  }

  private void heading(Element heading) {
    String text = heading.text();
    header.heading(heading.normalName(), text);
    if (heading.normalName().equals("h3")) {
      section = Section.of(text);
    }
  }

  private void entry(Element element) {
    ListTerm term = ListTerm.of(element);
    Optional<Element> link = term.abstractLink();
    Element description = element.nextElementSibling();
    if (link.isEmpty() || description == null || !description.normalName().equals("dd")) {
      reject(
          element,
          term,
          link.isEmpty() ? "an entry without an identifier" : "an entry without a body");
    } else {
      records.add(new ListEntry(term, description).record(link.get(), section));
    }
  }

  private void reject(Element element, ListTerm term, String reason) {
    if (term.text().contains("[")) {
      context.reject(reason, HtmlPage.location(term.links().stream().findFirst().orElse(element)));
    } else {
      context.skip(reason, HtmlPage.location(element));
    }
  }
}
