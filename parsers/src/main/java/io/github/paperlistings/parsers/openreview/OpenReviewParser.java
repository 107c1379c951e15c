package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
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
 * Notes as the API of OpenReview answers: version 1 with bare fields, version 2 with each field's
 * value in an object of its own, as its <a href="https://docs.openreview.net/">documentation</a>
 * tells. Answers seen of 2021 to 2025.
 */
public final class OpenReviewParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "openreview", "OpenReview: notes from its API, version 1 or 2 (JSON)", TextKind.TEX);

  /** A parser. */
  public OpenReviewParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean note = head.hasField("content");
    boolean venue = head.hasField("invitation") || head.hasField("invitations");
    boolean ids = head.hasField("authorids") || head.hasField("signatures");
    boolean listed = head.hasField("notes") || head.hasField("venueid");
    if (note && (head.hasField("forum") ? venue || ids || listed : venue && ids)) {
      return Detection.of(94, "notes with forum, invitation or authorids");
    }
    return head.hasField("notes") && head.hasField("count")
        ? Detection.of(80, "has notes and count")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new NoteRecord());
  }
}
