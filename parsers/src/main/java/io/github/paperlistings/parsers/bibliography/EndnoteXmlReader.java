package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** Pulls the records of a library, whose name every record of EndNote's own repeats. */
final class EndnoteXmlReader implements RecordReader {

  private final XmlRecords xml;
  private final ParseContext context;
  private Optional<String> library = Optional.empty();

  EndnoteXmlReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement record = next.get();
      Location location = xml.location();
      library = library.or(() -> record.text("database").map(String::strip));
      RawPaper paper = EndnoteXmlRecord.read(record, location);
      if (paper.title().isPresent() || !paper.identifiers().isEmpty()) {
        return Optional.of(paper);
      }
      context.reject("a record with neither a title nor an identifier", location);
    }
    return Optional.empty();
  }

  @Override
  public RawListing header() {
    return RawListing.builder().title(library).build();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
