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
 * Pages of results of arXiv's search ({@code /search/…}). Structure as of the templates of 2018 to
 * 2026.
 */
public final class SearchPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("arxiv-search", "arXiv: pages of search results", TextKind.TEX);

  /** A parser. */
  public SearchPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    if (head.contains("arxiv-result")) {
      return Detection.of(96, "results of arXiv's search");
    }
    if (ArxivAddress.isBelow(head, "/search")) {
      return Detection.of(95, "retrieved from arxiv.org/search");
    }
    return head.contains("results for") && head.contains("arXiv e-print")
        ? Detection.of(85, "the frame of arXiv's search")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return SearchPage.read(input.text(), context);
  }
}
