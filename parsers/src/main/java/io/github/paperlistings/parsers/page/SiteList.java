package io.github.paperlistings.parsers.page;

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

/** The entries of a page, in the first layout that it has any of. */
final class SiteList {

  private SiteList() {}

  static RecordReader read(String html, Optional<String> baseUri, ParseContext context) {
    Document page = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    Optional<SiteLayout> layout =
        SiteLayout.first(candidate -> page.selectFirst(candidate.entry()) != null);
    if (layout.isEmpty() && !truncated) {
      HtmlPage.checkDepth(page, context.limits());
      throw new StructureNotFoundException(
          "the page has no entries in a layout that is known", Location.unknown());
    }
    List<RawPaper> records =
        layout.map(known -> records(page, known, baseUri, context)).orElse(List.of());
    RawListing.Builder header = RawListing.builder();
    return new PageRecords(records, header.title(HtmlPage.title(page)).build(), truncated);
  }

  private static List<RawPaper> records(
      Document page, SiteLayout layout, Optional<String> baseUri, ParseContext context) {
    String root = root(page, layout, baseUri);
    List<RawPaper> records = new ArrayList<>();
    for (Element entry : page.select(layout.entry())) {
      new SiteEntry(entry, layout, root)
          .record()
          .ifPresentOrElse(
              records::add,
              () ->
                  context.reject(
                      "an entry without a title, or without authors and identifier",
                      HtmlPage.location(entry)));
    }
    return records;
  }

  /** Scheme and host of the page, as far as they are known. */
  private static String root(Document page, SiteLayout layout, Optional<String> baseUri) {
    String site = layout.host().isEmpty() ? "" : "https://" + layout.host();
    return HtmlPage.address(page, baseUri).map(HtmlPage::root).orElse(site);
  }
}
