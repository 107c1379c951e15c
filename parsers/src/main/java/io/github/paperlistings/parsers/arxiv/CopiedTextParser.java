package io.github.paperlistings.parsers.arxiv;

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
import java.util.List;

/**
 * Text copied from arXiv's listings, results of its search, and pages of single papers, or written
 * by a text browser or a tool that makes text or Markdown of pages. Seen of 2022 to 2026: copies
 * from browsers, lynx, Jina Reader, Firecrawl, trafilatura, html2text.
 */
public final class CopiedTextParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-text", "arXiv: text copied from listing and abstract pages", TextKind.TEX);

  /** A parser. */
  public CopiedTextParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean text = head.kind() == ContentKind.TEXT;
    if (!text || !ArxivAddress.isNamed(head) && !head.contains("[Submitted on ")) {
      return Detection.none();
    }
    List<String> lines = lines(head.text());
    if (CopiedAbstract.is(lines)) {
      return Detection.of(90, "the text of an arXiv page of one paper");
    }
    return CopiedList.isIn(lines)
        ? Detection.of(90, "entries of an arXiv listing as text")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    List<String> lines = lines(input.text());
    return CopiedAbstract.is(lines)
        ? CopiedAbstract.read(lines, context)
        : CopiedList.read(lines, context);
  }

  private static List<String> lines(String text) {
    return text.lines().map(Unmarked::of).toList();
  }
}
