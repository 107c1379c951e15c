package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.parsers.json.JsonRecordReader;
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
 * The snapshot of arXiv's metadata that is published on <a
 * href="https://www.kaggle.com/datasets/Cornell-University/arxiv">Kaggle</a>: JSON, one record a
 * line, or an array of records. Form as of 2020 to 2026.
 */
public final class MetadataParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-metadata", "arXiv: the metadata snapshot (JSON, one record a line)", TextKind.TEX);

  /** A parser. */
  public MetadataParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    if (head.hasField("authors_parsed")) {
      return Detection.of(96, "has authors_parsed");
    }
    boolean fields =
        head.hasField("journal-ref") && head.hasField("categories") && head.hasField("abstract");
    return fields ? Detection.of(90, "has the fields of arXiv's metadata") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonRecordReader.open(input, context, MetadataRecord::read);
  }
}
