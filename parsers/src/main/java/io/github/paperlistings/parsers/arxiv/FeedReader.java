package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** Pulls the items of a feed. */
final class FeedReader implements RecordReader {

  private final XmlRecords xml;
  private final ParseContext context;
  private Optional<String> title = Optional.empty();
  private Optional<String> date = Optional.empty();

  FeedReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      switch (element.localName()) {
        case "item", "entry" -> {
          Location location = xml.location();
          Optional<RawPaper> record = FeedItem.read(element, archive(), location);
          if (record.isPresent()) {
            return record;
          }
          context.reject("an item without an identifier of arXiv: " + about(element), location);
        }
        case "title" -> title = title.or(() -> Optional.of(element.text().strip()));
        case "pubDate", "updated", "date" ->
            date = date.or(() -> Optional.of(element.text().strip()));
        default -> {}
      }
    }
    return Optional.empty();
  }

  @Override
  public RawListing header() {
    return RawListing.builder().title(title).date(date).build();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** An error of arXiv's feeds is an item of its own. */
  private static String about(XmlElement item) {
    return item.text("description").or(() -> item.text("title")).orElse("no text").strip();
  }

  /** "cs.LG updates on arXiv.org" is of cs.LG. */
  private String archive() {
    String words = title.orElse("");
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }
}
