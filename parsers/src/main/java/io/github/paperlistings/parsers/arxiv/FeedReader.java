package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.Set;

/** Reads the items of a feed, and what it says of itself. */
final class FeedReader implements XmlListing {

  private final ParseContext context;
  private Optional<String> title = Optional.empty();
  private Optional<String> date = Optional.empty();

  FeedReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("rss", "feed", "RDF");
  }

  @Override
  public Set<String> records() {
    return Set.of("item", "entry");
  }

  @Override
  public Set<String> facts() {
    return Set.of("title", "pubDate", "updated", "date", "image");
  }

  @Override
  public Optional<RawPaper> record(XmlElement item, Location location) {
    Optional<RawPaper> record = FeedItem.read(item, archive(), location);
    if (record.isEmpty()) {
      context.reject("an item without an identifier of arXiv: " + about(item), location);
    }
    return record;
  }

  @Override
  public void fact(XmlElement element, Location location) {
    switch (element.localName()) {
      case "title" -> title = title.or(() -> Optional.of(element.text().strip()));
      case "pubDate", "updated", "date" ->
          date = date.or(() -> Optional.of(element.text().strip()));
      default -> {}
    }
  }

  @Override
  public RawListing header() {
    return RawListing.builder().title(title).date(date).build();
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
