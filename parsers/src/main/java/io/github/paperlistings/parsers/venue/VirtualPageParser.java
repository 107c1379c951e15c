package io.github.paperlistings.parsers.venue;

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
 * Pages of the virtual sites of NeurIPS, ICML, ICLR, CVPR and others, which run on one software:
 * lists of papers, pages of events, the page of a poster, tables of accepted papers, and the
 * schedules of before 2022. Structure as scrapers of 2018 to 2026 read it.
 */
public final class VirtualPageParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "virtual-conference-page",
          "sites of virtual conferences (NeurIPS, ICLR, ICML, CVPR …): pages of papers (HTML)",
          TextKind.TEX);

  /** A parser. */
  public VirtualPageParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML || head.contains("citation_title")) {
      return Detection.none();
    }
    boolean own = head.contains("=\"/virtual/20") || head.contains("/static/virtual/");
    boolean cards = head.contains("displaycards") || head.contains("main-title");
    if (head.contains("maincardBody") || own && cards) {
      return Detection.of(92, "events of a virtual conference");
    }
    boolean list = head.contains("<li><a href=\"/virtual/20");
    boolean table = head.contains("class=\"indented\"") && head.contains("Accepted Papers");
    if (list || table) {
      return Detection.of(88, "papers as virtual conferences list them");
    }
    return own || head.baseUri().filter(VirtualPageParser::isVirtual).isPresent()
        ? Detection.of(72, "a page of a virtual conference")
        : Detection.none();
  }

  private static boolean isVirtual(String address) {
    return address.contains("/virtual/20");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return VirtualPage.read(input.text(), input.baseUri(), context);
  }
}
