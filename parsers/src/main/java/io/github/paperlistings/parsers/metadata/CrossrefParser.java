package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
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
 * Works as <a href="https://api.crossref.org/swagger-ui/index.html">Crossref's REST API</a> answers
 * and its public data files hold them. Answers seen of 2017 to 2025; of journals, members, funders
 * and types there are lists of the same form, which are none of papers.
 */
public final class CrossrefParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "crossref",
          "Crossref: answers of the REST API, lists and single works (JSON)",
          TextKind.HTML);

  /** A parser. */
  public CrossrefParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    if (head.hasField("message-type") && head.hasField("message")) {
      String type = JsonHead.text(head, "message-type");
      return type.startsWith("work") && !type.equals("work-agency") || type.contains("-failure")
          ? Detection.of(95, "has message-type and message")
          : Detection.none();
    }
    boolean work =
        head.hasField("DOI")
            && (head.hasField("deposited")
                || head.hasField("indexed")
                || head.hasField("reference-count")
                || head.hasField("is-referenced-by-count"));
    return work
        ? Detection.of(85, "works with DOI and the facts that Crossref keeps of them")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new CrossrefRecord());
  }
}
