package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with cards. */
final class CardPage {

  private CardPage() {}

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    List<Element> cards = document.select("div.infinite-item");
    if (cards.isEmpty() && document.selectFirst("div.infinite-container") == null && !truncated) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException("the page has no cards of papers", Location.unknown());
    }
    List<RawPaper> records = new ArrayList<>();
    for (Element card : cards) {
      record(card, context).ifPresent(records::add);
    }
    return new PageRecords(records, header(document), truncated);
  }

  /** Among the papers stood repositories without one, in 2019. */
  private static Optional<RawPaper> record(Element card, ParseContext context) {
    Element title = card.selectFirst("h1 a[href]");
    if (title == null || title.text().isBlank()) {
      context.reject("a card without a title", HtmlPage.location(card));
      return Optional.empty();
    }
    Optional<String> name = PaperPage.name(title.attr("href"));
    if (name.isEmpty()) {
      context.skip("a repository without a paper", HtmlPage.location(title));
    }
    return name.map(paper -> Card.read(card, title, paper));
  }

  private static RawListing header(Document document) {
    Optional<String> title =
        Optional.ofNullable(document.selectFirst(".home-page-title"))
            .or(() -> Optional.ofNullable(document.selectFirst("title")))
            .map(Element::text);
    Optional<String> next =
        Optional.ofNullable(document.selectFirst("a.infinite-more-link[href]"))
            .map(link -> link.attr("href"));
    return RawListing.builder().title(title.filter(text -> !text.isBlank())).next(next).build();
  }
}
