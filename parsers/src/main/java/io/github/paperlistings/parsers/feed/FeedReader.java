package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the items of a feed that are papers, and what it says of itself. */
final class FeedReader implements XmlListing {

  private final ParseContext context;

  /** What the feed says of itself before its items, by the local name. */
  private final Map<String, String> facts = new LinkedHashMap<>();

  private Optional<String> next = Optional.empty();
  private long papers;
  private long others;

  FeedReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("rss", "feed", "RDF", "search-results");
  }

  @Override
  public Set<String> records() {
    return Set.of("item", "entry");
  }

  @Override
  public Set<String> facts() {
    return Set.of(
        "title", "link", "pubDate", "lastBuildDate", "updated", "date", "publicationName", "image");
  }

  @Override
  public void fact(XmlElement element, Location location) {
    if (element.localName().equals("link")) {
      link(element);
    } else {
      facts.putIfAbsent(element.localName(), element.text().strip());
    }
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
  public Optional<RawPaper> record(XmlElement item, Location location) {
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
  @Override
  public void end() {
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
