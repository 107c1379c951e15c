package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.json.JsonCursor;
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
 * Answers of the Hugging Face API: {@code /api/daily_papers}, {@code /api/papers/search}, {@code
 * /api/papers/ID}, and the data that its pages embed; also several of them, one a line. Structure
 * as of 2024-08 to 2026-08.
 */
public final class HuggingFaceJsonParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "huggingface-json",
          "Hugging Face papers: answers of the API (daily_papers, search, one paper)",
          TextKind.PLAIN);

  /** A parser. */
  public HuggingFaceJsonParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    if (head.baseUri().filter(uri -> uri.startsWith("https://huggingface.co/api/")).isPresent()) {
      return Detection.of(95, "an answer of the Hugging Face API");
    }
    if (head.hasField("dailyPapers")) {
      return Detection.of(95, "has dailyPapers");
    }
    boolean paper = head.hasField("summary") && head.hasField("title");
    boolean site =
        head.hasField("discussionId")
            || head.hasField("submittedOnDailyAt")
            || head.contains("cdn-thumbnails.huggingface.co");
    if (paper && site) {
      return Detection.of(92, "has the fields of Hugging Face papers");
    }
    boolean item = head.hasField("paper") && head.hasField("publishedAt");
    return paper && item ? Detection.of(70, "items with an inner paper") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new ItemReader(JsonCursor.of(input, context.limits()), context);
  }
}
