package io.github.paperlistings.parsers.proceedings;

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

/** Reads a page of accepted papers: its tables, and its other lines. */
final class AcceptedPapers {

  private AcceptedPapers() {}

  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    List<RawPaper> records = new ArrayList<>(TrackRows.records(TrackRows.of(document), context));
    if (records.isEmpty()) {
      for (PaperTable table : PaperTable.of(document)) {
        table.records(records, context);
        table.remove();
      }
      lines(document, context, records);
    }
    if (records.isEmpty() && !truncated) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no titles with authors", Location.unknown());
    }
    Optional<String> title = HtmlPage.title(document);
    return new PageRecords(records, RawListing.builder().title(title).build(), truncated);
  }

  private static void lines(Document document, ParseContext context, List<RawPaper> records) {
    PaperLines papers = PaperLines.of(document.body());
    papers.records(records);
    for (String title : papers.others()) {
      context.skip("a title that is no paper or has no authors: " + title, Location.unknown());
    }
  }
}
