package io.github.paperlistings.parsers.proceedings;

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
 * Volumes of CEUR Workshop Proceedings ({@code ceur-ws.org/Vol-3500/}), by the classes that its <a
 * href="https://ceur-ws.org/HOWTOSUBMIT.html">template of 2010 and later</a> asks for. Volumes of
 * before are in whatever form their editors chose, and read as lists of accepted papers.
 */
public final class CeurParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("ceur-ws", "CEUR Workshop Proceedings: pages of volumes", TextKind.HTML);

  /** A parser. */
  public CeurParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    if (head.contains("CEURTITLE") || head.contains("CEURVOLNR")) {
      return Detection.of(95, "the classes of CEUR-WS");
    }
    return head.contains("CEUR Workshop Proceedings")
        ? Detection.of(85, "names CEUR Workshop Proceedings")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    String text = input.text();
    if (!text.contains("CEURTITLE") && !text.contains("CEURVOLNR")) {
      return AcceptedPapers.read(text, context);
    }
    return EntryPage.of("li:has(.CEURTITLE)")
        .title(".CEURFULLTITLE, .CEURVOLTITLE, title")
        .read(text, context, CeurEntry::read);
  }
}
