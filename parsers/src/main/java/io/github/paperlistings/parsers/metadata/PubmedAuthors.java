package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The authors of a citation: persons and groups. */
final class PubmedAuthors {

  private PubmedAuthors() {}

  /** The authors in order; the editors of a book where it has no authors. */
  static List<RawAuthor> of(XmlElement article) {
    List<RawAuthor> authors = new ArrayList<>();
    Optional<XmlElement> list =
        article.child("AuthorList").or(() -> article.path("Book", "AuthorList"));
    for (XmlElement author : list.map(all -> all.children("Author")).orElse(List.of())) {
      RawAuthor raw = author(author);
      if (!raw.name().isBlank()) {
        authors.add(raw.withIdentifiers(Orcid.of(orcid(author))));
      }
    }
    return authors;
  }

  private static RawAuthor author(XmlElement author) {
    List<String> affiliations = new ArrayList<>();
    for (XmlElement info : author.children("AffiliationInfo")) {
      markup(info, "Affiliation").ifPresent(affiliations::add);
    }
    markup(author, "Affiliation").ifPresent(affiliations::add);
    Optional<String> group = markup(author, "CollectiveName");
    return group.isPresent()
        ? RawAuthor.of(group.get(), affiliations)
        : RawAuthor.ofParts(
            markup(author, "ForeName")
                .or(() -> markup(author, "FirstName"))
                .or(() -> markup(author, "Initials"))
                .orElse(""),
            markup(author, "LastName").orElse(""),
            markup(author, "Suffix").orElse(""),
            affiliations);
  }

  private static Optional<String> markup(XmlElement author, String child) {
    return author.child(child).map(XmlElement::markup).filter(text -> !text.isBlank());
  }

  private static Optional<String> orcid(XmlElement author) {
    return author.children("Identifier").stream()
        .filter(id -> id.attribute("Source").filter("ORCID"::equalsIgnoreCase).isPresent())
        .map(XmlElement::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
