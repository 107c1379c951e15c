package io.github.paperlistings.parsers.venue;

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

/** The events of a page, in the first of the layouts that it has any of. */
final class VirtualPage {

  /** A list without authors stands on a page for browsers without scripts, and says least. */
  private static final List<String> LAYOUTS =
      List.of(
          ".displaycards",
          ".maincard",
          "tr:has(div.indented)",
          "body:has(.main-title)",
          "li:has(> a[href*=/virtual/20])");

  private VirtualPage() {}

  static RecordReader read(String html, Optional<String> baseUri, ParseContext context) {
    Document page = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    VirtualHome home = VirtualHome.of(page, baseUri);
    List<RawPaper> records = new ArrayList<>();
    for (Element event : events(page)) {
      VirtualEvent read = new VirtualEvent(event, home);
      if (!read.isPaper()) {
        context.skip("an event that shows no paper", HtmlPage.location(event));
        continue;
      }
      Optional<RawPaper> record = read.record();
      record.ifPresentOrElse(
          records::add, () -> context.reject("an event without a title", HtmlPage.location(event)));
    }
    if (records.isEmpty() && !truncated) {
      HtmlPage.checkDepth(page, context.limits());
      throw new StructureNotFoundException(
          "the page has no events that show papers", Location.unknown());
    }
    RawListing header = RawListing.builder().title(HtmlPage.title(page)).build();
    return new PageRecords(records, header, truncated);
  }

  private static List<Element> events(Document page) {
    for (String layout : LAYOUTS) {
      List<Element> found = new ArrayList<>(page.select(layout));
      found.removeIf(VirtualPage::isMenu);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isMenu(Element element) {
    return element.nameIs("li") && VirtualEvent.address(element).isEmpty();
  }
}
