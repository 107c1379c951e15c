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
 * Issues of journals on Open Journal Systems, among them the proceedings of AAAI and ICWSM.
 * Structure as of the template {@code article_summary.tpl} of its default theme, versions 3.0 to
 * 3.4, and of {@code issue.tpl} of versions 2, in <a href="https://github.com/pkp/ojs">pkp/ojs</a>.
 */
public final class OjsParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("ojs", "Open Journal Systems: pages of issues", TextKind.HTML);

  /** A parser. */
  public OjsParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    if (head.contains("obj_article_summary")) {
      return Detection.of(92, "articles of Open Journal Systems");
    }
    if (head.contains("tocArticle") && head.contains("tocAuthors")) {
      return Detection.of(92, "articles of Open Journal Systems 2");
    }
    return head.contains("Open Journal Systems") && head.contains("obj_issue_toc")
        ? Detection.of(88, "an issue on Open Journal Systems")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of(".obj_article_summary, table.tocArticle:has(.tocAuthors)")
        .title("h1, title")
        .read(input.text(), context, OjsEntry::read);
  }
}
