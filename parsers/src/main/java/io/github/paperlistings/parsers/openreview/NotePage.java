package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.parsers.json.JsonObject;
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

/** Reads the notes of a page: from its data where these hold any, else from its elements. */
final class NotePage {

  private static final String SITE = " | OpenReview";

  private final Document document;
  private final ParseContext context;
  private final List<RawPaper> papers = new ArrayList<>();
  private long shown;

  private NotePage(Document document, ParseContext context) {
    this.document = document;
    this.context = context;
  }

  /**
   * The records of a page.
   *
   * @throws StructureNotFoundException if it has no notes and is not cut off
   */
  static RecordReader read(String html, ParseContext context) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    NotePage page = new NotePage(document, context);
    NextData data = NextData.of(document, context);
    boolean any = data.notes().isEmpty() ? page.elements() : page.data(data.notes());
    if (!any && !truncated && !isEmpty(document)) {
      HtmlPage.checkDepth(document, context.limits());
      throw new StructureNotFoundException("the page has no notes", Location.unknown());
    }
    RawListing.Builder header = RawListing.builder().title(page.title()).next(page.next());
    if (!data.notes().isEmpty() && data.count().isPresent()) {
      header.statedCount(data.count()).shownCount(page.shown);
    }
    return new PageRecords(page.papers, header.build(), truncated);
  }

  private boolean data(List<JsonObject> notes) {
    NoteRecord shape = new NoteRecord();
    for (int i = 0; i < notes.size(); i++) {
      Location location = Location.path("/props/pageProps/notes/" + i);
      Optional<String> beside = shape.beside(notes.get(i));
      if (beside.isPresent()) {
        context.skip(beside.get(), location);
      } else {
        shown++;
        shape
            .record(notes.get(i), location)
            .ifPresentOrElse(papers::add, () -> context.reject("a note without content", location));
      }
    }
    return true;
  }

  private boolean elements() {
    List<Element> notes = document.select(".note:has(" + NoteElement.LINK + ")");
    NoteTabs tabs = NoteTabs.of(document, notes);
    for (Element note : notes) {
      NoteElement element = new NoteElement(note);
      element
          .record(tabs)
          .ifPresentOrElse(
              papers::add, () -> context.reject("a note without a title", HtmlPage.location(note)));
    }
    return !notes.isEmpty();
  }

  /** A venue may have no submissions yet, or none to show. */
  private static boolean isEmpty(Document document) {
    return document.selectFirst(".submissions-list .empty-message, .notes .empty-message") != null;
  }

  private Optional<String> title() {
    Element heading = document.selectFirst("#header h1, main h1, header h1, h1");
    String text = heading == null ? document.title() : heading.text();
    String title = text.endsWith(SITE) ? text.substring(0, text.length() - SITE.length()) : text;
    return title.isBlank() ? Optional.empty() : Optional.of(title.strip());
  }

  private Optional<String> next() {
    return Optional.ofNullable(
            document.selectFirst("ul.pagination li.right-arrow:not(.disabled) a[href]"))
        .map(link -> link.attr("href"))
        .filter(href -> href.contains("page="));
  }
}
