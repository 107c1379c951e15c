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
 * Abstract pages of arXiv ({@code /abs/…}): what the page shows, and the {@code citation_} elements
 * of its head where it shows less. Structure as of arXiv's template of 2019 to 2026.
 */
public final class AbstractPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("arxiv-abs", "arXiv: the page of one paper (/abs)", TextKind.TEX);

  /** A parser. */
  public AbstractPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    if (head.contains("citation_arxiv_id")) {
      return Detection.of(96, "has citation_arxiv_id");
    }
    if (ArxivAddress.isBelow(head, "/abs/")) {
      return Detection.of(95, "retrieved from arxiv.org/abs");
    }
    return head.contains("class=\"title mathjax\"") && head.contains("class=\"abstract mathjax\"")
        ? Detection.of(90, "title and abstract of an arXiv page")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return AbstractPage.read(input.text(), input.baseUri(), context);
  }
}
