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
 * The proceedings of NeurIPS: {@code papers.nips.cc} and {@code proceedings.neurips.cc}, with the
 * addresses by number of before 2020 and those by hash since; also those of ICLR and MLSys, which
 * the same software serves. Structure as of 2015 to 2025.
 */
public final class NeuripsParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("neurips", "NeurIPS: pages of the proceedings", TextKind.HTML);

  /** Lists of the years link to {@code /paper/2024}, which is no paper. */
  private static final String ENTRIES =
      "li:has(> a[href*=/hash/]), li:has(> div > a[href*=/hash/]), li:has(> a[href~=/paper/\\d+-])";

  /** What tells pages that link to the proceedings: lists of Papers with Code, schedules. */
  private static final List<String> OTHER_SITES = List.of("paperswithcode.com", "maincardBody");

  /** A parser. */
  public NeuripsParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML
        || head.contains("citation_title")
        || OTHER_SITES.stream().anyMatch(head::contains)) {
      return Detection.none();
    }
    boolean papers =
        head.contains("/paper_files/paper/")
            || head.contains("href=\"/paper/")
            || head.contains("papers.nips.cc/paper/");
    boolean named =
        head.contains("NeurIPS") || head.contains("NIPS") || NeuripsSite.isNamed(head.text());
    return papers && named ? Detection.of(90, "addresses of papers of NeurIPS") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return EntryPage.of(ENTRIES).title("h4, h2").read(input.text(), context, NeuripsEntry::read);
  }
}
