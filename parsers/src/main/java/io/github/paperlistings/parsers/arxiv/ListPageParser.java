package io.github.paperlistings.parsers.arxiv;

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

/**
 * Listing pages of arXiv ({@code /list/cs.LG/new}, {@code recent}, {@code pastweek}, a month or a
 * year) and pages of authors ({@code /a/…}). Structure as of arXiv's templates of 2026, of saved
 * pages from before 2024, and of about 2007.
 */
public final class ListPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-list",
          "arXiv: listing pages (new, recent, pastweek, month, year) and pages of authors",
          TextKind.TEX);

  /** A parser. */
  public ListPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    if (ArxivAddress.isBelow(head, "/list/", "/a/")) {
      return Detection.of(95, "retrieved from arxiv.org/list");
    }
    boolean items =
        head.contains("list-identifier")
            || head.contains("list-authors")
            || head.contains("title=\"Abstract\"");
    if (items && head.contains("/abs/")) {
      return Detection.of(95, "entries of an arXiv listing");
    }
    boolean page = head.contains("dlpage") || head.contains("dl id='articles'");
    return page && ArxivAddress.isNamed(head)
        ? Detection.of(90, "the frame of an arXiv listing")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return ListPage.read(input.text(), context);
  }
}
