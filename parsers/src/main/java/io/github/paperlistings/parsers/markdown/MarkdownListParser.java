package io.github.paperlistings.parsers.markdown;

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
 * Markdown that lists papers: awesome lists, reading lists, weekly digests. An item, table row,
 * paragraph or heading is a paper when it has a title and a link to a paper, a link that is
 * labelled as one, or authors with a year or venue; what else the text holds is passed over, with a
 * diagnostic where it links to a paper. Items among papers are papers on less: a title with a
 * venue, or a title alone. Forms seen in lists on GitHub, 2016 to 2026-08.
 */
public final class MarkdownListParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "markdown-list",
          "Markdown lists of papers: awesome lists, reading lists, digests",
          TextKind.PLAIN);

  /** A parser. */
  public MarkdownListParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean text = head.kind() == ContentKind.TEXT || head.kind() == ContentKind.HTML;
    return text ? MarkdownHead.of(head).detection() : Detection.none();
  }

  @Override
  public int mostScore() {
    return 58;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new MarkdownReader(input.text(), context);
  }
}
