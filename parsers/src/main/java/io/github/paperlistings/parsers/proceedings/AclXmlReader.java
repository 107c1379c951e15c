package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the papers of a collection; what a volume says of itself stands before its papers. */
final class AclXmlReader implements XmlListing {

  private static final XmlElement UNKNOWN = new XmlElement("meta", Map.of(), List.of());

  private final ParseContext context;
  private XmlElement volume = UNKNOWN;
  private Optional<String> title = Optional.empty();

  AclXmlReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("collection");
  }

  @Override
  public Set<String> records() {
    return Set.of("paper");
  }

  @Override
  public Set<String> facts() {
    return Set.of("meta", "frontmatter");
  }

  @Override
  public Optional<RawPaper> record(XmlElement paper, Location location) {
    if (paper.child("title").isPresent() || paper.child("url").isPresent()) {
      return Optional.of(new AclXmlPaper(paper, volume).record(location));
    }
    context.reject("a paper without title and address", location);
    return Optional.empty();
  }

  @Override
  public void fact(XmlElement element, Location location) {
    if (element.localName().equals("meta")) {
      meta(element);
    } else {
      context.skip("front matter", location);
    }
  }

  @Override
  public RawListing header() {
    return RawListing.builder().title(title).build();
  }

  /** The title of the first volume is that of the collection, where there is no other. */
  private void meta(XmlElement element) {
    volume = element;
    Optional<String> name = element.child("booktitle").map(AclXmlPaper::markup);
    title = title.or(() -> name);
  }
}
