package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.json.JsonCursor;
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
 * Answers of DBLP's search for publications ({@code /search/publ/api?format=json}). See <a
 * href="https://dblp.org/faq/How+to+use+the+dblp+search+API.html">its description</a>.
 */
public final class DblpJsonParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("dblp-json", "DBLP: answers of the search API (JSON)", TextKind.HTML);

  /** A parser. */
  public DblpJsonParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    return head.kind() == ContentKind.JSON
            && head.hasField("result")
            && head.hasField("hits")
            && head.hasField("@total")
        ? Detection.of(95, "hits of DBLP's search")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new DblpJsonReader(JsonCursor.of(input, context.limits()), context);
  }
}
