package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.xml.XmlRecordReader;
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
 * Answers of arXiv's API, which are Atom. See <a
 * href="https://info.arxiv.org/help/api/user-manual.html">its manual</a>; answers seen of 2026-04.
 */
public final class ApiParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("arxiv-api", "arXiv: answers of the API (Atom)", TextKind.TEX);

  /** A parser. */
  public ApiParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML || !head.contains("<feed")) {
      return Detection.none();
    }
    boolean api = head.contains("arxiv.org/api/") || head.contains("arXiv Query:");
    if (api && !head.contains("announce_type")) {
      return Detection.of(96, "an answer of arXiv's API");
    }
    return head.contains("arxiv:primary_category")
        ? Detection.of(90, "entries with arXiv's primary category")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new ApiReader(context));
  }
}
