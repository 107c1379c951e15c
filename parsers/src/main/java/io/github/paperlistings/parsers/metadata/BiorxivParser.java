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
 * Preprints as the <a href="https://api.biorxiv.org/">API of bioRxiv and medRxiv</a> answers, their
 * details and the papers they were published as. Answers seen of 2020 to 2025.
 */
public final class BiorxivParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("biorxiv", "bioRxiv and medRxiv: answers of the API (JSON)", TextKind.HTML);

  /** A parser. */
  public BiorxivParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    if (!head.hasField("collection")) {
      return Detection.none();
    }
    boolean preprint =
        head.hasField("jatsxml")
            || head.hasField("author_corresponding")
            || head.hasField("preprint_doi")
            || head.hasField("biorxiv_doi")
            || head.hasField("rel_title");
    if (preprint) {
      return Detection.of(95, "a collection of preprints");
    }
    return head.hasField("messages") && head.hasField("status")
        ? Detection.of(80, "has messages and collection")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new BiorxivRecord());
  }
}
