package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseReport;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.util.List;

/**
 * The dump {@code links-between-papers-and-code.json} as an index by paper, to be joined to the
 * dump of abstracts by {@link AbstractsParser#AbstractsParser(CodeLinks)}. It is held in memory: 88
 * bytes a link were measured for 300,000 links where each paper had two, and 101 where it had one.
 * Immutable.
 */
public final class CodeLinks {

  private final LinkTable table;
  private final ParseReport report;

  private CodeLinks(LinkTable table, ParseReport report) {
    this.table = table;
    this.report = report;
  }

  /**
   * Reads a dump of links of any size, plain or compressed.
   *
   * @throws IOException if the source cannot be read
   * @throws ListingException if nothing can be read from it; a dump that breaks off later gives the
   *     links before that place, and {@link #report()} has a diagnostic
   */
  public static CodeLinks read(ListingSource source) throws IOException {
    LinkTable table = new LinkTable();
    LinksParser parser =
        new LinksParser(row -> CodeLink.of(row).ifPresent(link -> add(table, row, link)));
    ParseOptions options =
        ParseOptions.builder().addParsers(parser).format(parser.format().id()).build();
    try (PaperReader rows = PaperListings.with(options).open(source)) {
      rows.papers().forEach(row -> {});
      return new CodeLinks(table, rows.report());
    }
  }

  private static void add(LinkTable table, JsonObject row, CodeLink link) {
    PaperAddress.key(row).ifPresent(paper -> table.add(paper, link));
  }

  /** The number of links. */
  public long links() {
    return table.links();
  }

  /** The number of papers that they are of. */
  public int papers() {
    return table.papers();
  }

  /** What was read, with the rows that were rejected. */
  public ParseReport report() {
    return report;
  }

  /** The links of the paper that a record of a dump is of, in the order of the dump. */
  List<CodeLink> of(JsonObject record) {
    return PaperAddress.key(record).map(table::of).orElse(List.of());
  }
}
