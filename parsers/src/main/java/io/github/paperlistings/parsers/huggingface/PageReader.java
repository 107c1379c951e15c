package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins what a page embeds and what it shows. The order is that of the embedded data; records that
 * are only shown follow.
 */
final class PageReader {

  private PageReader() {}

  static RecordReader open(String html, ParseContext context) {
    Page page = Page.of(html);
    Payload payload =
        page.payload()
            .map(data -> Payload.read(data, page.truncated(), context))
            .orElse(Payload.NONE);
    List<RawPaper> shown = new ArrayList<>(Cards.of(page.headings()));
    if (shown.isEmpty()) {
      PaperContent.of(page.document()).ifPresent(shown::add);
    }
    List<RawPaper> records = joined(payload.records(), shown);
    if (records.isEmpty() && !payload.readable() && !page.truncated()) {
      HtmlPage.checkDepth(page.document(), context.limits());
      throw new StructureNotFoundException(
          "the page has neither readable data nor cards of papers", Location.unknown());
    }
    return new PageRecords(
        records, PageHeader.of(page.document(), payload.header()), page.truncated());
  }

  /** A paper shown twice for two widths of screen is one card; twice embedded is a duplicate. */
  private static List<RawPaper> joined(List<RawPaper> embedded, List<RawPaper> shown) {
    Map<String, RawPaper> byKey = new LinkedHashMap<>();
    shown.forEach(card -> byKey.putIfAbsent(card.key().orElse(""), card));
    List<RawPaper> records = new ArrayList<>();
    for (RawPaper record : embedded) {
      RawPaper card = byKey.get(record.key().orElse("-"));
      records.add(card == null ? record : JoinedRecord.of(record, card));
    }
    embedded.forEach(record -> byKey.remove(record.key().orElse("-")));
    records.addAll(byKey.values());
    return records;
  }

  /**
   * The embedded data of a page.
   *
   * @param records the papers up to the end, or up to where the data breaks
   * @param header what the data says of the listing
   * @param readable whether the data was well-formed to its end
   */
  private record Payload(List<RawPaper> records, RawListing header, boolean readable) {

    static final Payload NONE = new Payload(List.of(), RawListing.none(), false);

    static Payload read(String data, boolean truncated, ParseContext context) {
      List<RawPaper> records = new ArrayList<>();
      try (ItemReader reader = new ItemReader(JsonCursor.of(data, context.limits()), context)) {
        try {
          for (Optional<RawPaper> next = reader.next(); next.isPresent(); next = reader.next()) {
            records.add(next.get());
          }
          return new Payload(records, reader.header(), true);
        } catch (ListingException e) {
          if (!truncated) {
            context.report(broken(e));
          }
          return new Payload(records, reader.header(), false);
        }
      }
    }

    private static Diagnostic broken(ListingException e) {
      return Diagnostic.of(
          Severity.WARNING,
          DiagnosticCodes.PAYLOAD_BROKEN,
          "the page's data is unreadable from a place on; what the page shows was read instead: "
              + e.getMessage(),
          Location.path("[data-props]"));
    }
  }
}
