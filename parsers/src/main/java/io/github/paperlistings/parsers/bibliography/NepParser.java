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
 * Mailings of <a href="http://nep.repec.org">NEP: New Economics Papers</a>, which announce what is
 * new in RePEc: numbered papers with fields behind labels, authors behind {@code By:} or on lines
 * of their own below the title, the abstract with a label or without. Forms seen in mailings of
 * 2005.
 */
public final class NepParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("repec-nep", "RePEc: mailings of New Economics Papers", TextKind.PLAIN);

  /** A parser. */
  public NepParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    boolean series = head.contains("New Economics Papers") || head.contains("nep.repec.org");
    boolean paper = head.contains("repec.org/n?u=");
    if (!series) {
      return Detection.none();
    }
    return paper
        ? Detection.of(94, "a mailing of New Economics Papers")
        : Detection.of(50, "names New Economics Papers");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new NepReader(input.lines(), context);
  }
}
