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
 * Volumes of the Journal of Machine Learning Research ({@code jmlr.org/papers/v25/}). Structure as
 * of the site's pages of 2010 to 2025.
 */
public final class JmlrParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "jmlr", "Journal of Machine Learning Research: pages of volumes", TextKind.HTML);

  /** A parser. */
  public JmlrParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    boolean named = head.contains("JMLR") || head.contains("jmlr.org");
    return named && head.contains("<dt>") && head.contains(">abs</a>")
        ? Detection.of(92, "papers as JMLR lists them")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("dt:has(+ dd)")
        .title("h1, h2, title")
        .read(input.text(), context, (entry, page) -> JmlrEntry.read(entry));
  }
}
