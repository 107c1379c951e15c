package io.github.paperlistings.parsers.bibliography;

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
 * RIS, as reference managers and publishers export it; with one or two blanks around the hyphen,
 * with values that go on in the next line, with several values a tag. Tags as in the specification
 * of 2011 and the one before it; seen in files of 2004 to 2024.
 */
public final class RisParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("ris", "RIS files of reference managers and publishers", TextKind.PLAIN);

  /** A parser. */
  public RisParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    HeadTags tags = HeadTags.of(head.text(), TaggedLine::ris);
    return tags.has("TY") && tags.distinct() > 2
        ? Detection.of(tags.areMost() ? 92 : 40, "lines with the tags of RIS")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new RisReader(input.lines(), context);
  }
}
