package io.github.paperlistings.parsers.page;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the authors of a page: what stands behind a name is said of the author before. */
final class MetaAuthors {

  private final List<RawAuthor> authors = new ArrayList<>();

  private MetaAuthors() {}

  /** Sets the authors; false where the page names none. */
  static boolean addTo(RawPaper.Builder record, MetaTags tags) {
    MetaAuthors reader = new MetaAuthors();
    tags.all().forEach(reader::read);
    Optional<String> list = tags.first("citation_authors");
    if (!reader.authors.isEmpty()) {
      record.authors(reader.authors);
    } else if (list.isPresent()) {
      record.authorText(list.get());
    } else {
      List<String> creators = tags.every("dc.creator");
      List<String> terms = creators.isEmpty() ? tags.every("dcterms.creator") : creators;
      record.authors(terms.stream().map(RawAuthor::of).toList());
      return !terms.isEmpty();
    }
    return true;
  }

  private void read(MetaTags.Tag tag) {
    int last = authors.size() - 1;
    switch (tag.name()) {
      case "citation_author" -> authors.add(RawAuthor.of(tag.content()));
      case "citation_author_institution", "citation_author_affiliation" -> {
        if (last >= 0) {
          authors.set(last, withAffiliation(authors.get(last), tag.content()));
        }
      }
      case "citation_author_orcid" -> {
        if (last >= 0) {
          authors.set(
              last,
              authors
                  .get(last)
                  .withIdentifiers(List.of(new RawIdentifier("orcid", orcid(tag.content())))));
        }
      }
      default -> {}
    }
  }

  private static RawAuthor withAffiliation(RawAuthor author, String affiliation) {
    List<String> all = new ArrayList<>(author.affiliations());
    if (!all.contains(affiliation)) {
      all.add(affiliation);
    }
    return RawAuthor.of(author.name(), all).withIdentifiers(author.identifiers());
  }

  /** The number without the address of ORCID. */
  static String orcid(String text) {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
