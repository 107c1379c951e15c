package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.Optional;

/** Pulls the citations of a set. */
final class PubmedReader implements RecordReader {

  private final XmlRecords xml;
  private final ParseContext context;

  PubmedReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      Location location = xml.location();
      Optional<RawPaper> record = PubmedRecord.read(next.get(), location);
      if (record.isPresent()) {
        return record;
      }
      context.reject("a citation with neither a title nor a number", location);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
