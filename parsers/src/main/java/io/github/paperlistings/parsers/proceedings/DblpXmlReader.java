package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.parsers.xml.XmlListing;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the records of DBLP's XML. */
final class DblpXmlReader implements XmlListing {

  /** The elements that are records; volumes and persons are no papers. */
  private static final Set<String> KINDS =
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

  private final ParseContext context;

  DblpXmlReader(ParseContext context) {
    this.context = context;
  }

  @Override
  public Set<String> roots() {
    return Set.of("dblp", "dblpperson", "bht");
  }

  @Override
  public Set<String> records() {
    return KINDS;
  }

  @Override
  public Optional<RawPaper> record(XmlElement element, Location location) {
    String key = element.attribute("key").orElse("without a key");
    if (NO_PAPERS.contains(element.localName())) {
      context.skip(element.localName() + " " + key, location);
    } else if (element.text("title").isEmpty()) {
      context.reject("a record without a title: " + key, location);
    } else {
      return Optional.of(paper(element, location));
    }
    return Optional.empty();
  }

  private static RawPaper paper(XmlElement element, Location location) {
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
    List<RawIdentifier> identifiers = new ArrayList<>(2);
    author.attribute("pid").ifPresent(pid -> identifiers.add(new RawIdentifier("dblp", pid)));
    author.attribute("orcid").ifPresent(id -> identifiers.add(new RawIdentifier("orcid", id)));
    return identifiers;
  }
}
