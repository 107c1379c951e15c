package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Reads the records of an answer of OAI-PMH, and what it says of itself. */
final class OaiReader implements XmlListing {

  private static final String EMPTY = "noRecordsMatch";

  private final ParseContext context;
  private final RawListing.Builder header = RawListing.builder();

  OaiReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("OAI-PMH");
  }

  @Override
  public Set<String> records() {
    return Set.of("record");
  }

  @Override
  public Set<String> facts() {
    return Set.of("resumptionToken", "error", "responseDate");
  }

  @Override
  public void fact(XmlElement element, Location location) {
    switch (element.localName()) {
      case "error" -> checkError(element);
      case "resumptionToken" -> token(element);
      default -> header.date(element.text());
    }
  }

  @Override
  public RawListing header() {
    return header.build();
  }

  /** A deleted record says only which paper is gone. */
  @Override
  public Optional<RawPaper> record(XmlElement element, Location location) {
    Optional<XmlElement> head = element.child("header");
    String identifier = head.flatMap(h -> h.text("identifier")).orElse("").strip();
    if (head.flatMap(h -> h.attribute("status")).filter("deleted"::equals).isPresent()) {
      context.skip("the record " + identifier + " is deleted", location);
      return Optional.empty();
    }
    Optional<RawPaper> record =
        element.child("metadata").stream()
            .flatMap(metadata -> metadata.children().stream())
            .findFirst()
            .flatMap(metadata -> OaiRecord.read(metadata, identifier, location));
    if (record.isEmpty()) {
      context.reject("a record without metadata of arXiv: " + identifier, location);
    }
    return record;
  }

  private static void checkError(XmlElement error) {
    String code = error.attribute("code").orElse("");
    if (!code.equals(EMPTY)) {
      throw new StructureNotFoundException(
          "the interface answers with the error " + code + ": " + error.text().strip(),
          Location.unknown());
    }
  }

  /** An empty token ends a list (OAI-PMH, section 3.5). */
  private void token(XmlElement element) {
    element.attribute("completeListSize").ifPresent(size -> header.putExtra("total", size));
    String token = element.text().strip();
    if (!token.isEmpty()) {
      header.putExtra("resumptionToken", token);
      header.next(
          "?verb=ListRecords&resumptionToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }
  }
}
