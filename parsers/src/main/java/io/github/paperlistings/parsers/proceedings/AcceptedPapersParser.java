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
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Pages of conferences that list accepted papers in one of the plain ways: a title and its authors
 * on two lines, a title in bold, in italics or as a link with the authors behind it, a table with a
 * column of titles and one of authors. What is no title with authors is passed over, so that menus
 * and committees make no papers. Scores below every known site.
 */
public final class AcceptedPapersParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "accepted-papers", "pages of conferences: titles with authors, tables", TextKind.HTML);

  /** What titles and headings of such pages say. */
  private static final List<String> WORDS =
      List.of(
          "accepted",
          "paper",
          "proceedings",
          "publication",
          "poster",
          "program",
          "oral",
          "session",
          "workshop",
          "conference",
          "symposium",
          "preprint",
          "isca archive");

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
    String headings = document.select("title, h1, h2, h3").text().toLowerCase(Locale.ROOT);
    if (WORDS.stream().noneMatch(headings::contains)) {
      return Detection.none();
    }
    if (!TitlePairs.of(document).isEmpty() || !PaperTable.rows(document).isEmpty()) {
      return Detection.of(25, "titles with authors");
    }
    return headings.contains("accepted") && headings.contains("paper")
        ? Detection.of(20, "a page that says it lists accepted papers")
        : Detection.none();
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
