package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pulls the records of DBLP's XML. */
final class DblpXmlReader implements RecordReader {

  /** The elements that are records; volumes and persons are no papers. */
  static final Set<String> KINDS =
      Set.of(
          "article",
          "inproceedings",
          "incollection",
          "book",
          "phdthesis",
          "mastersthesis",
          "data",
          "proceedings",
          "www");

  private static final Set<String> NO_PAPERS = Set.of("proceedings", "www");

  private final XmlRecords xml;
  private final ParseContext context;

  DblpXmlReader(XmlRecords xml, ParseContext context) {
    this.xml = xml;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
      XmlElement element = next.get();
      Location location = xml.location();
      String key = element.attribute("key").orElse("without a key");
      if (NO_PAPERS.contains(element.localName())) {
        context.skip(element.localName() + " " + key, location);
      } else if (element.text("title").isEmpty()) {
        context.reject("a record without a title: " + key, location);
      } else {
        return Optional.of(record(element, location));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private static RawPaper record(XmlElement element, Location location) {
    DblpRecord record = new DblpRecord();
    element.attribute("key").ifPresent(record::key);
    record.type(
        element.attribute("publtype").filter("informal"::equals).orElse(element.localName()));
    element.child("title").map(XmlElement::markup).ifPresent(record::title);
    for (XmlElement author : element.children("author")) {
      record.author(author.text(), person(author));
    }
    element.text("volume").ifPresent(record::volume);
    element.texts("ee").forEach(url -> record.edition(url.strip()));
    record
        .fields()
        .location(location)
        .venue(element.text("journal").or(() -> element.text("booktitle")))
        .issue(element.text("number"))
        .pages(element.text("pages"))
        .published(element.text("year"))
        .publisher(element.text("publisher").or(() -> element.text("school")))
        .comments(element.text("note"));
    element.text("crossref").ifPresent(key -> record.fields().putExtra("crossref", key));
    element.attribute("mdate").ifPresent(day -> record.fields().putExtra("mdate", day));
    return record.build();
  }

  private static List<RawIdentifier> person(XmlElement author) {
    return author.attribute("orcid").map(id -> new RawIdentifier("orcid", id)).stream().toList();
  }
}
