package io.github.paperlistings.parsers.openreview;

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
 * Pages of OpenReview that list notes, as a browser saves them: of a group ({@code
 * /group?id=ICLR.cc/2020/Conference}), of the submissions to a venue, of a search. The structure is
 * that of the <a href="https://github.com/openreview/openreview-web">site's own components</a>
 * since 2020, of a page of ICLR 2020, and of the pages before 2019 with {@code note_content_title}.
 * Pages that carry their notes as data as well are read from that.
 */
public final class OpenReviewPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "openreview-page", "OpenReview: pages of groups and submissions (HTML)", TextKind.TEX);

  /** A parser. */
  public OpenReviewPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    boolean notes = head.contains("note-authors") || head.contains("note_content_title");
    if (notes && head.contains("forum?id=")) {
      return Detection.of(95, "notes with links to their forums");
    }
    return head.contains("OpenReview</title>")
        ? Detection.of(85, "a page of OpenReview")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return NotePage.read(input.text(), context);
  }
}
