package io.github.paperlistings.parsers.paperswithcode;

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
 * Saved pages of Papers with Code that list papers as cards: the front page, greatest, latest,
 * search, tasks. Structure as of copies of 2019-07 (cards without a class of their own, addresses
 * of the assets on the site itself), 2021-11 and 2023. Pages of data sets and methods load their
 * papers later and hold none; the rows of leaderboards are JSON, which is not read. A single
 * paper's page is none of these.
 */
public final class ListPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperswithcode-list",
          "Papers with Code: saved pages with cards of papers (trending, latest, search, tasks)",
          TextKind.TEX);

  /** Its styles, its account, its title; others show its pictures, and its icon with that title. */
  private static final List<String> OF_SITE =
      List.of(
          "href=\"https://production-assets.paperswithcode.com",
          "content=\"@paperswithcode\"",
          " | Papers With Code</title>");

  /** A parser. */
  public ListPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("content=\"" + PaperPage.START)) {
      return Detection.none();
    }
    boolean cards = head.contains("item-strip-abstract") || head.contains("paper-card");
    if (cards && head.contains("infinite-item") && head.contains("/paper/")) {
      return Detection.of(95, "cards of Papers with Code");
    }
    return isOfSite(head)
        ? Detection.of(85, "a page of Papers with Code that is not of one paper")
        : Detection.none();
  }

  /** The cards stand behind more than the head of the input, where a page has long menus. */
  private static boolean isOfSite(SourceHead head) {
    return OF_SITE.stream().anyMatch(head::contains)
        || head.baseUri().filter(uri -> uri.startsWith(PaperPage.SITE)).isPresent();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return CardPage.read(input.text(), context);
  }
}
