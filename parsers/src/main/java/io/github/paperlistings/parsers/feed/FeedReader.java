package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pulls the items of a feed that are papers. */
final class FeedReader implements RecordReader {

  private final XmlRecords xml;
  private final ParseContext context;

  /** What the feed says of itself before its items, by the local name. */
  private final Map<String, String> facts = new LinkedHashMap<>();

  private Optional<String> next = Optional.empty();
  private long papers;
  private long others;

  FeedReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> read = xml.next(); read.isPresent(); read = xml.next()) {
      XmlElement element = read.get();
      switch (element.localName()) {
        case "item", "entry" -> {
          Optional<RawPaper> record = record(element);
          if (record.isPresent()) {
            return record;
          }
        }
        case "link" -> link(element);
        default -> facts.putIfAbsent(element.localName(), element.text().strip());
      }
    }
    checkPapers();
    return Optional.empty();
  }

  @Override
  public RawListing header() {
    return RawListing.builder()
        .title(fact("title"))
        .date(fact("pubDate").or(() -> fact("lastBuildDate")).or(() -> fact("updated")))
        .next(next)
        .build();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private Optional<RawPaper> record(XmlElement item) {
    Location location = xml.location();
    if (!Evidence.isPaper(item)) {
      others++;
      context.skip("an item that is no paper: " + about(item), location);
      return Optional.empty();
    }
    papers++;
    return Optional.of(new FeedItem(item, facts).record(location));
  }

  /** Atom's way to go on (RFC 5005, section 3). */
  private void link(XmlElement link) {
    if (link.attribute("rel").filter("next"::equals).isPresent()) {
      next = next.or(() -> link.attribute("href"));
    }
  }

  /** A feed without items is an empty listing; one of other things is none. */
  private void checkPapers() {
    if (papers == 0 && others > 0) {
      throw new StructureNotFoundException(
          "none of the " + others + " items of the feed is a paper", Location.unknown());
    }
  }

  private Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name)).filter(text -> !text.isEmpty());
  }

  private static String about(XmlElement item) {
    return item.text("title").or(() -> item.text("link")).orElse("no title").strip();
  }
}
