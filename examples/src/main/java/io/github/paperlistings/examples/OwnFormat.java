package io.github.paperlistings.examples;

import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;

/** A format of one's own: a line {@code #papers}, then a title a line. */
public final class OwnFormat implements ListingParser {

  /** A parser. */
  public OwnFormat() {}

  @Override
  public ListingFormat format() {
    return new ListingFormat("own-format", "titles, one a line", TextKind.TEX);
  }

  @Override
  public Detection detect(SourceHead head) {
    return head.text().startsWith("#papers")
        ? Detection.of(90, "starts with #papers")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    LineReader lines = input.lines();
    lines.next();
    return () -> lines.next().map(title -> RawPaper.builder().title(title).build());
  }
}
