package io.github.paperlistings.parsers.huggingface;

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
 * The text of a Hugging Face papers page, copied from a browser or written by a tool that turns
 * HTML into text or Markdown. Structure of the pages as of 2024-08 to 2026-10. Reads line by line.
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
    return new TextCardReader(new TextLines(input.lines()), context);
  }
}
