package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Pages of conferences that list accepted papers in one of the plain ways, as sites of conferences
 * from 1997 to 2026 had them when seen in November 2026: a title and its authors on two lines, in
 * either order; a title in bold, in italics, in quotes or as a link with the authors before or
 * behind it; one author a line; the spans of EasyChair; a table with a column of titles and one of
 * authors; programs with sessions; tracks of {@code conf.researchr.org}. What is no title with
 * authors is passed over, so that menus, committees and invited talks make no papers. Scores below
 * every known site.
 */
public final class AcceptedPapersParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "accepted-papers", "pages of conferences: titles with authors, tables", TextKind.HTML);

  private static final int LONGEST_HEADING = 40;

  /** A parser. */
  public AcceptedPapersParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    Document document = Jsoup.parse(head.text());
    if (!TrackRows.of(document).isEmpty()) {
      return Detection.of(25, "rows of a track of a conference");
    }
    String headings = headings(document);
    if (!PageWords.announcePapers(headings)) {
      return Detection.none();
    }
    if (!PaperLines.of(document.body()).isEmpty() || !PaperTable.of(document).isEmpty()) {
      return Detection.of(25, "titles with authors");
    }
    String lower = headings.toLowerCase(Locale.ROOT);
    return lower.contains("accepted") && lower.contains("paper")
        ? Detection.of(20, "a page that says it lists accepted papers")
        : Detection.none();
  }

  /** The title of the page and its headings; old pages have lines of their own for these. */
  private static String headings(Document document) {
    StringBuilder headings = new StringBuilder(document.select("title, h1, h2, h3").text());
    for (PageLine line : PageLines.of(document.body())) {
      String text = line.text();
      if (text.length() <= LONGEST_HEADING && text.toLowerCase(Locale.ROOT).contains("papers")) {
        headings.append(' ').append(text);
      }
    }
    return headings.toString();
  }

  @Override
  public int mostScore() {
    return 25;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return AcceptedPapers.read(input.text(), context);
  }
}
