package io.github.paperlistings.parsers.arxiv;

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
import java.util.OptionalLong;
import java.util.Set;

/** Reads the entries of an answer of the API, and what it says of itself. */
final class ApiReader implements XmlListing {

  private static final String ERROR = "/api/errors";

  private final ParseContext context;

  /** What stands beside the entries, by its name. */
  private final Map<String, String> facts = new LinkedHashMap<>();

  ApiReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("feed");
  }

  @Override
  public Set<String> records() {
    return Set.of("entry");
  }

  @Override
  public Set<String> facts() {
    return Set.of("title", "updated", "link", "totalResults", "startIndex", "itemsPerPage");
  }

  @Override
  public Optional<RawPaper> record(XmlElement entry, Location location) {
    checkError(entry);
    Optional<RawPaper> record = ApiEntry.read(entry, location);
    if (record.isEmpty()) {
      context.reject("an entry without an identifier of arXiv", location);
    }
    return record;
  }

  @Override
  public void fact(XmlElement element, Location location) {
    if (element.localName().equals("link")) {
      element.attribute("href").ifPresent(href -> facts.putIfAbsent("link", href));
    } else {
      facts.putIfAbsent(element.localName(), element.text().strip());
    }
  }

  @Override
  public RawListing header() {
    RawListing.Builder header =
        RawListing.builder()
            .title(Optional.ofNullable(facts.get("title")))
            .date(Optional.ofNullable(facts.get("updated")));
    OptionalLong total = count("totalResults");
    OptionalLong start = count("startIndex");
    OptionalLong size = count("itemsPerPage");
    header.statedCount(total);
    if (total.isPresent() && start.isPresent() && size.isPresent()) {
      long left = Math.max(0, total.getAsLong() - start.getAsLong());
      header.shownCount(Math.min(left, size.getAsLong()));
      if (left > size.getAsLong()) {
        header.next(next(start.getAsLong() + size.getAsLong()));
      }
    }
    return header.build();
  }

  /** "A bad query answers with a feed of one entry": its summary says what is wrong. */
  private static void checkError(XmlElement entry) {
    if (entry.text("id").filter(id -> id.contains(ERROR)).isPresent()) {
      throw new StructureNotFoundException(
          "the API answers with an error: " + entry.text("summary").orElse("unknown").strip(),
          Location.unknown());
    }
  }

  private OptionalLong count(String name) {
    Optional<Long> count = Optional.ofNullable(facts.get(name)).flatMap(t -> Counts.first(t, 0));
    return count.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /** The address of the answer with another start; empty where it does not say its start. */
  private Optional<String> next(long start) {
    String self = facts.getOrDefault("link", "");
    int at = self.indexOf("start=");
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + "start=".length();
    int end = self.indexOf('&', from);
    return Optional.of(self.substring(0, from) + start + (end < 0 ? "" : self.substring(end)));
  }
}
