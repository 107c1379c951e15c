package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of the API: Atom's own elements, and arXiv's beside them. */
final class ApiEntry {

  private static final String ABSTRACT_PAGE = "/abs/";

  private final XmlElement entry;
  private final ArxivRecord record = new ArxivRecord();

  private ApiEntry(XmlElement entry) {
    this.entry = entry;
  }

  /** The record, or empty where the entry does not say which paper it is of. */
  static Optional<RawPaper> read(XmlElement entry, Location location) {
    return entry
        .text("id")
        .filter(id -> id.contains(ABSTRACT_PAGE))
        .map(id -> id.substring(id.indexOf(ABSTRACT_PAGE) + ABSTRACT_PAGE.length()))
        .map(id -> new ApiEntry(entry).record(id.strip(), location));
  }

  private RawPaper record(String id, Location location) {
    record.id(id).at(location).categories(categories(entry));
    entry.text("published").ifPresent(record::published);
    entry.text("updated").ifPresent(record::updated);
    for (String name : List.of("title", "comment", "journal_ref", "doi")) {
      entry.text(name).ifPresent(text -> record.field(name, text));
    }
    entry.text("summary").ifPresent(text -> record.field("abstract", text));
    record.authors(authors());
    links();
    return record.build();
  }

  /** The primary category is also among the others. */
  static List<String> categories(XmlElement entry) {
    Set<String> categories = new LinkedHashSet<>();
    entry.child("primary_category").flatMap(c -> c.attribute("term")).ifPresent(categories::add);
    for (XmlElement category : entry.children("category")) {
      category.attribute("term").ifPresent(categories::add);
      if (!category.text().isBlank()) {
        categories.add(category.text().strip());
      }
    }
    return List.copyOf(categories);
  }

  private List<RawAuthor> authors() {
    List<RawAuthor> authors = new ArrayList<>();
    for (XmlElement author : entry.children("author")) {
      author
          .text("name")
          .ifPresent(name -> authors.add(RawAuthor.of(name, author.texts("affiliation"))));
    }
    return authors;
  }

  /** The address of the DOI and that of the abstract page are given by the identifiers. */
  private void links() {
    for (XmlElement link : entry.children("link")) {
      boolean pdf = link.attribute("title").filter("pdf"::equals).isPresent();
      link.attribute("href")
          .filter(href -> pdf)
          .ifPresent(href -> record.link(RawLink.of(href, "pdf", LinkRole.PDF)));
    }
  }
}
