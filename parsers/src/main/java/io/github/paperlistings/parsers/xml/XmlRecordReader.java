package io.github.paperlistings.parsers.xml;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pulls the records of a listing in XML, and hands on what stands beside them. */
public final class XmlRecordReader implements RecordReader {

  private final XmlRecords xml;
  private final XmlListing listing;
  private final Set<String> records;
  private boolean recordSeen;

  private XmlRecordReader(XmlRecords xml, XmlListing listing) {
    this.xml = xml;
    this.listing = listing;
    this.records = listing.records();
  }

  /**
   * A reader of an input.
   *
   * @throws IOException if the input cannot be read
   * @throws ListingException if it does not start as XML
   */
  public static RecordReader open(ListingInput input, ParseContext context, XmlListing listing)
      throws IOException {
    String[] wanted =
        Stream.concat(listing.records().stream(), listing.facts().stream()).toArray(String[]::new);
    return new XmlRecordReader(XmlRecords.of(input, context, wanted), listing);
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      if (!records.contains(element.localName())) {
        listing.fact(element, xml.location());
        continue;
      }
      recordSeen = true;
      Optional<RawPaper> record = listing.record(element, xml.location());
      if (record.isPresent()) {
        return record;
      }
    }
    checkRoot();
    listing.end();
    return Optional.empty();
  }

  @Override
  public RawListing header() {
    return listing.header();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** A listing without records is known by its root alone. */
  private void checkRoot() {
    if (!recordSeen && !listing.roots().contains(xml.root())) {
      throw new StructureNotFoundException(
          "no listing, but XML that starts with " + xml.root(), Location.unknown());
    }
  }
}
