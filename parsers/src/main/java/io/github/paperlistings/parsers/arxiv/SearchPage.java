package io.github.paperlistings.parsers.arxiv;

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
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks over the results of a search page. */
final class SearchPage {

  private SearchPage() {}

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    List<RawPaper> records = new ArrayList<>();
    for (Element result : document.getElementsByClass("arxiv-result")) {
      Element link = result.selectFirst("p.list-title a[href*=/abs/]");
      if (link == null) {
        context.reject("a result without an identifier", HtmlPage.location(result));
      } else {
        records.add(new SearchResult(result, link).record());
      }
    }
    RawListing header = header(document);
    if (records.isEmpty() && !truncated && header.statedCount().isEmpty()) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no results of arXiv's search", Location.unknown());
    }
    return new PageRecords(records, header, truncated);
  }

  /** "Showing 1–50 of 1,234 results for all: words", "produced no results". */
  private static RawListing header(Document document) {
    RawListing.Builder header = RawListing.builder();
    Element title = document.selectFirst("h1.title");
    if (title != null) {
      header.title(title.text());
      count(title.text(), header);
    }
    if (document.text().contains("produced no results")) {
      header.statedCount(0);
    }
    Element next = document.selectFirst("a.pagination-next[href]");
    if (next != null && !next.attr("href").isBlank()) {
      header.next(next.attr("href"));
    }
    return header.build();
  }

  /** Sets the counts that a heading states. */
  static void count(String text, RawListing.Builder header) {
    String lower = text.toLowerCase(Locale.ROOT);
    int of = lower.indexOf(" of ");
    if (!lower.startsWith("showing") || of < 0) {
      return;
    }
    Counts.first(lower, of).ifPresent(header::statedCount);
    int dash = Math.max(lower.lastIndexOf('–', of), lower.lastIndexOf('-', of));
    long from = Counts.first(lower, 0).orElse(1L);
    Counts.first(lower, dash < 0 ? 0 : dash).ifPresent(to -> header.shownCount(to - from + 1));
  }
}
