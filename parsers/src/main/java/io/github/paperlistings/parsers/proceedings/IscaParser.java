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
 * Pages of a conference in the ISCA Archive, such as Interspeech, Odyssey, SSW. Since 2021 the
 * archive shows the conferences of all years in one layout: a paper is a link around its title and
 * its authors, below the heading of its session. As scrapers of 2023 to 2026 read it.
 */
public final class IscaParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("isca", "ISCA Archive: papers of a conference (HTML)", TextKind.HTML);

  /** A parser. */
  public IscaParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    boolean entries = head.contains("class=\"w3-text\"") && head.contains(".html\"");
    boolean named = head.contains("ISCA Archive") || head.contains("isca-archive.org");
    if (entries && named) {
      return Detection.of(95, "papers of the ISCA Archive");
    }
    boolean title = head.contains("<title>ISCA Archive");
    return title || entries && head.contains("w3-text-theme")
        ? Detection.of(82, "a page of the ISCA Archive")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("a[href$='.html']:has(> p), a.w3-text[href$='.html']")
        .read(input.text(), context, IscaEntry::read);
  }
}
