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
 * Pages of CVF Open Access (CVPR, ICCV, WACV), and of ECVA (ECCV), which look the same. Structure
 * as of the sites' templates of 2013 to 2025.
 */
public final class CvfParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "cvf", "CVF Open Access: pages of conferences and workshops", TextKind.HTML);

  /** A parser. */
  public CvfParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean site = head.baseUri().filter(uri -> uri.contains("openaccess.thecvf.com")).isPresent();
    if (site && head.kind() == ContentKind.HTML && !head.contains("citation_title")) {
      return Detection.of(90, "retrieved from CVF Open Access");
    }
    return head.kind() == ContentKind.HTML
            && (head.contains("<dt class=\"ptitle\"") || head.contains("<dt class='ptitle'"))
        ? Detection.of(95, "titles of CVF Open Access")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of("dt.ptitle").read(input.text(), context, CvfEntry::read);
  }
}
