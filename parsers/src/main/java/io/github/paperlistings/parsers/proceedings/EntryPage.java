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
import org.jsoup.nodes.Element;

/**
 * A page whose papers are elements of one kind.
 *
 * @param entries the selector of the elements
 * @param heading the selector of the title of the page
 * @param others the selector of those among the elements that are no papers
 */
record EntryPage(String entries, String heading, String others) {

  /** Reads the record of an element; empty where it holds none. */
  @FunctionalInterface
  interface Shape {
    /** The record of an element of a page. */
    Optional<RawPaper> read(Element entry, Document page);
  }

  static EntryPage of(String entries) {
    return new EntryPage(entries, "title", "html");
  }

  EntryPage title(String selector) {
    return new EntryPage(entries, selector, others);
  }

  EntryPage skipping(String selector) {
    return new EntryPage(entries, heading, selector);
  }

  /**
   * The records of a page.
   *
   * @throws StructureNotFoundException if it has no such elements and is not cut off
   */
  RecordReader read(String html, ParseContext context, Shape shape) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    List<Element> found = document.select(entries);
    if (found.isEmpty() && !truncated) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException(
          "the page has no elements " + entries, Location.unknown());
    }
    List<RawPaper> records = new ArrayList<>();
    for (Element entry : found) {
      if (entry.is(others)) {
        context.skip("an entry that is no paper", HtmlPage.location(entry));
        continue;
      }
      Optional<RawPaper> record = shape.read(entry, document);
      if (record.isPresent()) {
        records.add(record.get());
      } else {
        context.reject("an entry without a title", HtmlPage.location(entry));
      }
    }
    Optional<String> title = Optional.ofNullable(document.selectFirst(heading)).map(Element::text);
    return new PageRecords(
        records,
        RawListing.builder().title(title.filter(text -> !text.isBlank())).build(),
        truncated);
  }
}
