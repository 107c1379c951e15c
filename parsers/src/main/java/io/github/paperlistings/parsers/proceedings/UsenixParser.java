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
import java.util.List;

/**
 * Pages of a conference of USENIX that list its papers: technical sessions, accepted papers. The
 * structure is that of the site since 2012; excerpts seen of 2016 ({@code div.node-paper}) and of
 * 2023 to 2026 ({@code article.node-paper}). What names no authors is a break or a talk.
 */
public final class UsenixParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "usenix", "USENIX: technical sessions and accepted papers (HTML)", TextKind.HTML);

  /** What the titles of such pages say beside the conference. */
  private static final List<String> TITLES =
      List.of("Technical Sessions", "Accepted Papers", "Program", "Proceedings", "Schedule");

  /** A parser. */
  public UsenixParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    if (head.contains("node-paper")) {
      boolean fields = head.contains("field-name-field-paper") || head.contains("/presentation/");
      return fields ? Detection.of(96, "papers as USENIX lists them") : Detection.none();
    }
    return head.contains("| USENIX</title>") && TITLES.stream().anyMatch(head::contains)
        ? Detection.of(85, "the programme of a conference of USENIX")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("article.node-paper, div.node-paper")
        .title("h1")
        .skipping(":not(:has(.field-name-field-paper-people-text))")
        .read(input.text(), context, UsenixEntry::read);
  }
}
