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
 * Pages of DBLP: volumes, persons, search results. Structure, with the microdata of schema.org, as
 * of 2015 to 2026.
 */
public final class DblpPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("dblp", "DBLP: pages of volumes, persons, searches", TextKind.HTML);

  /** A parser. */
  public DblpPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    boolean named = head.contains("dblp.org") || head.contains("dblp.uni-trier.de");
    boolean entries = head.contains("publ-list") || head.contains("class=\"entry ");
    if (entries) {
      return named
          ? Detection.of(95, "entries of DBLP")
          : Detection.of(75, "entries as DBLP has them");
    }
    return named && head.contains("<title>dblp: ")
        ? Detection.of(85, "a page of DBLP")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("li.entry")
        .skipping(".editor")
        .title("header h1, h1")
        .read(input.text(), context, (entry, page) -> DblpEntry.read(entry));
  }
}
