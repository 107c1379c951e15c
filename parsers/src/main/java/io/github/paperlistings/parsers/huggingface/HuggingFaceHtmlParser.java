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
 * Pages below {@code huggingface.co/papers}: daily, weekly, monthly, trending, search, and the page
 * of one paper. The data that a page embeds is read first, its visible structure next. Structure as
 * of 2024-08, 2025-10 and 2026-10.
 */
public final class HuggingFaceHtmlParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "huggingface-html",
          "Hugging Face papers: pages (daily, weekly, monthly, trending, search, one paper)",
          TextKind.PLAIN);

  /** A parser. */
  public HuggingFaceHtmlParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    if (head.contains("Daily Papers - Hugging Face")
        || head.contains("content=\"https://huggingface.co/papers")
        || head.contains("data-target=\"DailyPapers\"")
        || head.contains("data-target='DailyPapers'")) {
      return Detection.of(95, "a page of Hugging Face papers by its own data");
    }
    if (head.baseUri().filter(uri -> uri.startsWith("https://huggingface.co/papers")).isPresent()) {
      return Detection.of(90, "retrieved from huggingface.co/papers");
    }
    boolean cards = head.contains("href=\"/papers/") || head.contains("href='/papers/");
    return cards && head.contains("<article")
        ? Detection.of(60, "cards that link to /papers/")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return PageReader.open(input.text(), context);
  }
}
