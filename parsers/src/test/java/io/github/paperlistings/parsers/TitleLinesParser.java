package io.github.paperlistings.parsers;

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

/** A user's own format, in one class: a line {@code %titles}, then titles. */
public final class TitleLinesParser implements ListingParser {

  @Override
  public ListingFormat format() {
    return new ListingFormat("title-lines", "titles, one a line", TextKind.PLAIN);
  }

  @Override
  public Detection detect(SourceHead head) {
    return head.text().startsWith("%titles")
        ? Detection.of(90, "starts with %titles")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    LineReader lines = input.lines();
    lines.next();
    return () -> lines.next().map(title -> RawPaper.builder().title(title).build());
  }
}
