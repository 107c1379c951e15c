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
 * EndNote's tagged form, which is that of refer and BibIX: {@code %0 Journal Article}, {@code %T}
 * the title. As reference managers, publishers and the ACL Anthology (2024) write it.
 */
public final class EndnoteParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("endnote", "EndNote files with % tags, as of refer", TextKind.PLAIN);

  /** A parser. */
  public EndnoteParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    HeadTags tags = HeadTags.of(head.text(), TaggedLine::endnote);
    boolean paper = tags.has("%T") && (tags.has("%0") || tags.has("%A"));
    return paper && tags.areMost()
        ? Detection.of(tags.has("%0") ? 92 : 80, "lines with the tags of EndNote")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new TaggedReader(input.lines(), context, TaggedLine::endnote, "%0", EndnoteRecord::of);
  }
}
