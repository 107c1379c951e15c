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
 * Volumes of the Proceedings of Machine Learning Research ({@code proceedings.mlr.press/v235}).
 * Structure as of the site's template of 2017 to 2025.
 */
public final class PmlrParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "pmlr", "Proceedings of Machine Learning Research: pages of volumes", TextKind.HTML);

  /** A parser. */
  public PmlrParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    boolean entries = head.contains("class=\"paper\"") && head.contains("class=\"links\"");
    boolean named =
        head.contains("proceedings.mlr.press") || head.contains("Machine Learning Research");
    if (entries && named) {
      return Detection.of(95, "papers of PMLR");
    }
    return entries && head.contains("class=\"authors\"")
        ? Detection.of(80, "papers as PMLR lists them")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("div.paper")
        .title("h2")
        .read(input.text(), context, (entry, page) -> PmlrEntry.read(entry));
  }
}
