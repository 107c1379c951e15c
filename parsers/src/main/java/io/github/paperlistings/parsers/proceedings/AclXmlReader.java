package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pulls the papers of a collection; what a volume says of itself stands before its papers. */
final class AclXmlReader implements RecordReader {

  private static final XmlElement UNKNOWN = new XmlElement("meta", Map.of(), List.of());

  private final XmlRecords xml;
  private final ParseContext context;
  private XmlElement volume = UNKNOWN;
  private Optional<String> title = Optional.empty();

  AclXmlReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      Location location = xml.location();
      switch (element.localName()) {
        case "meta" -> meta(element);
        case "paper" -> {
          if (element.child("title").isPresent() || element.child("url").isPresent()) {
            return Optional.of(new AclXmlPaper(element, volume).record(location));
          }
          context.reject("a paper without title and address", location);
        }
        default -> context.skip("front matter", location);
      }
    }
    return Optional.empty();
  }

  @Override
  public RawListing header() {
    return RawListing.builder().title(title).build();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** The title of the first volume is that of the collection, where there is no other. */
  private void meta(XmlElement element) {
    volume = element;
    Optional<String> name = element.child("booktitle").map(AclXmlPaper::markup);
    title = title.or(() -> name);
  }
}
