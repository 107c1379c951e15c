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
 * DOIs as the <a href="https://support.datacite.org/docs/api">REST API of DataCite</a> answers, in
 * the form of JSON:API, and as doi.org answers for {@code application/vnd.datacite.datacite+json}.
 * Answers seen of 2018 to 2025.
 */
public final class DataCiteParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("datacite", "DataCite: answers of the REST API (JSON)", TextKind.HTML);

  /** A parser. */
  public DataCiteParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean attributes = head.hasField("attributes") && head.hasField("data");
    boolean listed = attributes && head.hasField("doi");
    if (listed && (head.hasField("creators") || head.contains("\"dois\""))) {
      return Detection.of(93, "DOIs with attributes");
    }
    boolean bare = head.hasField("titles") && head.hasField("creators");
    if (bare && head.hasField("doi") && head.hasField("types")) {
      return Detection.of(90, "a DOI with titles, creators and types");
    }
    if (listed && head.hasField("data-center-id")) {
      return Detection.of(90, "works with attributes");
    }
    return head.hasField("data") && head.contains("api.datacite.org")
        ? Detection.of(80, "links to api.datacite.org")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new DataCiteRecord());
  }
}
