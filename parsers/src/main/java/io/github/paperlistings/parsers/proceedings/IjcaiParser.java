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
import java.util.Locale;

/**
 * Pages of the proceedings of IJCAI. Since 2017 each paper is a {@code div.paper_wrapper}, as in
 * excerpts of 2017 to 2025; from 2013 to 2016 it is a paragraph with a link to a file below {@code
 * Papers}, as scrapers of these years read it.
 */
public final class IjcaiParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("ijcai", "IJCAI: pages of proceedings (HTML)", TextKind.HTML);

  /** A parser. */
  public IjcaiParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    if (head.contains("paper_wrapper")) {
      return Detection.of(95, "papers as IJCAI lists them");
    }
    String text = head.text().toLowerCase(Locale.ROOT);
    int title = text.indexOf("<title");
    int end = text.indexOf("</title", Math.max(title, 0));
    boolean named = title >= 0 && end > title && text.substring(title, end).contains("ijcai");
    return named && text.contains("proceedings")
        ? Detection.of(82, "proceedings of IJCAI")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("div.paper_wrapper, p:has(a[href*='Papers/'][href$='.pdf'])")
        .title("h1")
        .skipping("p:not(:has(i, em))")
        .read(input.text(), context, IjcaiEntry::read);
  }
}
