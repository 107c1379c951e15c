package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RawVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the metadata of one record in the formats {@code arXiv} and {@code arXivRaw}. */
final class OaiRecord {

  private final XmlElement metadata;
  private final ArxivRecord record = new ArxivRecord();

  private OaiRecord(XmlElement metadata) {
    this.metadata = metadata;
  }

  /** The record, or empty where nothing says which paper it is of. */
  static Optional<RawPaper> read(XmlElement metadata, String identifier, Location location) {
    Optional<String> id =
        metadata
            .text("id")
            .map(String::strip)
            .or(() -> ArxivId.parse(identifier).map(ArxivId::value));
    return metadata.localName().equals("dc")
        ? id.map(bare -> OaiDublinCore.read(metadata, bare, location))
        : id.map(bare -> new OaiRecord(metadata).record(bare, location));
  }

  private RawPaper record(String id, Location location) {
    record.id(id).at(location);
    for (XmlElement field : metadata.children()) {
      switch (field.localName()) {
        case "id" -> {}
        case "created" -> record.published(field.text().strip());
        case "updated" -> record.updated(field.text().strip());
        case "version" -> version(field);
        case "authors" -> authors(field);
        default -> record.field(field.localName(), field.text());
      }
    }
    return record.build();
  }

  private void authors(XmlElement authors) {
    List<RawAuthor> names = new ArrayList<>();
    for (XmlElement author : authors.children("author")) {
      names.add(
          RawAuthor.ofParts(
              author.text("forenames").orElse("").strip(),
              author.text("keyname").orElse("").strip(),
              author.text("suffix").orElse("").strip(),
              author.texts("affiliation")));
    }
    if (names.isEmpty()) {
      record.field("authors", authors.text());
    } else {
      record.authors(names);
    }
  }

  /** A version of the raw format, which lists them oldest first. */
  private void version(XmlElement element) {
    record.version(
        new RawVersion(
            element.attribute("version").orElse(""),
            element.text("date").map(String::strip),
            element.text("size").map(String::strip)));
  }
}
