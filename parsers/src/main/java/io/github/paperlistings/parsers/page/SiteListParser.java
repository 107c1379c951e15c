package io.github.paperlistings.parsers.page;

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
import java.util.Optional;

/**
 * Lists on the sites of publishers, archives and search engines, whose layouts are the rows of
 * {@code site-layouts.tsv}.
 */
public final class SiteListParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "site-list",
          "lists of ACM and other publishers, bioRxiv, PubMed, papers.cool, IACR, Google Scholar (HTML)",
          TextKind.HTML);

  /** A parser. */
  public SiteListParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    Optional<SiteLayout> marked = SiteLayout.first(layout -> head.contains(layout.mark()));
    if (marked.isPresent()) {
      return Detection.of(80, "entries as on " + marked.get().name());
    }
    return SiteLayout.first(layout -> isFrom(layout, head))
        .map(layout -> Detection.of(62, "a page of " + layout.name()))
        .orElse(Detection.none());
  }

  private static boolean isFrom(SiteLayout layout, SourceHead head) {
    String address = "https://" + layout.host() + "/";
    return !layout.host().isEmpty()
        && !head.contains("citation_title")
        && (head.baseUri().filter(uri -> uri.startsWith(address)).isPresent()
            || head.contains("rel=\"canonical\" href=\"" + address));
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return SiteList.read(input.text(), input.baseUri(), context);
  }
}
