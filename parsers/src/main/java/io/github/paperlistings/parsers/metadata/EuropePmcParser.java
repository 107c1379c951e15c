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
 * Results of searches of <a href="https://europepmc.org/RestfulWebService">Europe PMC</a>, in its
 * formats "idlist", "lite" and "core", and its lists of citations and references. Answers seen of
 * 2014 to 2025.
 */
public final class EuropePmcParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("europe-pmc", "Europe PMC: answers of the REST API (JSON)", TextKind.HTML);

  /** A parser. */
  public EuropePmcParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean list =
        head.hasField("resultList")
            || head.hasField("citationList")
            || head.hasField("referenceList");
    if (list && head.hasField("hitCount")) {
      return Detection.of(95, "has a list and hitCount");
    }
    boolean result = head.hasField("authorString") && head.hasField("source");
    return result ? Detection.of(85, "results with authorString") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new EuropePmcRecord());
  }
}
