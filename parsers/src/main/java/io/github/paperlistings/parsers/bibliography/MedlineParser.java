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
 * MEDLINE, as PubMed exports it. See <a
 * href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">the elements of MEDLINE</a>; files
 * seen of 2009 to 2024. The full names are read, the short ones only where there are no others.
 */
public final class MedlineParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("medline", "MEDLINE files (.nbib) of PubMed", TextKind.PLAIN);

  /** A parser. */
  public MedlineParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    HeadTags tags = HeadTags.of(head.text(), TaggedLine::medline);
    boolean source = tags.has("PMID") || tags.has("PMC") || tags.has("OWN");
    return source && tags.distinct() > 2 && !tags.has("TY")
        ? Detection.of(tags.areMost() ? 92 : 40, "lines with the tags of MEDLINE")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new TaggedReader(input.lines(), context, TaggedLine::medline, "PMID", MedlineRecord::of);
  }
}
