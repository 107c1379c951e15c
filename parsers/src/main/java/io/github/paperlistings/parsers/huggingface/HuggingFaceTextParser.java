package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The text of a Hugging Face papers page, a list, a collection or that of one paper, copied from a
 * browser or written by a tool that turns HTML into text or Markdown. Structure of the pages as of
 * 2024-08 to 2026-10. Reads line by line.
 */
public final class HuggingFaceTextParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "huggingface-text",
          "Hugging Face papers: text or Markdown copied from a page",
          TextKind.PLAIN);

  private static final String[] SIGNS = {
    "Get trending papers in your email inbox",
    "and the research community",
    "huggingface.co/papers/",
    "Trending Papers",
    "Daily Papers"
  };

  /** A parser. */
  public HuggingFaceTextParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.TEXT) {
      return Detection.none();
    }
    if (head.contains(SIGNS[0])) {
      return Detection.of(95, "the banner of Hugging Face papers");
    }
    if (DetailText.is(head)) {
      return Detection.of(90, "the text of the page of one paper");
    }
    if (CollectionText.is(head)) {
      return Detection.of(85, "papers of a collection");
    }
    int signs = 0;
    for (String sign : SIGNS) {
      signs += head.contains(sign) ? 1 : 0;
    }
    return signs >= 3
        ? Detection.of(85, "headings and links of Hugging Face papers")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    LineHead lines = LineHead.of(input.lines());
    Optional<RawPaper> paper =
        DetailText.are(lines.head()) ? DetailText.read(lines.head()) : Optional.empty();
    if (paper.isPresent()) {
      lines.close();
      return new PageRecords(List.of(paper.get()), RawListing.none(), false);
    }
    if (CollectionText.are(lines.head())) {
      try (lines) {
        return new PageRecords(CollectionText.read(lines), RawListing.none(), false);
      }
    }
    return new TextCardReader(new TextLines(lines), context);
  }
}
