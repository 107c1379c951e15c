package io.github.paperlistings.parsers.page;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the authors of a page: what stands behind a name is said of the author before. */
final class MetaAuthors {

  /** The first of these that a page has. Contributors are authors where nobody is a creator. */
  private static final List<String> OTHERS =
      List.of(
          "dc.creator.personalname",
          "dc.creator",
          "dcterms.creator",
          "eprints.creators_name",
          "dc.contributor");

  private final List<RawAuthor> authors = new ArrayList<>();

  private MetaAuthors() {}

  /** Sets the authors; false where the page names none. */
  static boolean addTo(RawPaper.Builder record, MetaTags tags) {
    MetaAuthors reader = new MetaAuthors();
    tags.all().forEach(reader::read);
    Optional<String> list = tags.first("citation_authors").or(() -> onlyList(reader.authors));
    if (list.isPresent() && reader.authors.size() < 2) {
      record.authorText(list.get());
      return true;
    }
    if (!reader.authors.isEmpty()) {
      record.authors(reader.authors);
      return true;
    }
    Optional<List<String>> names = others(tags);
    names.ifPresent(every -> record.authors(every.stream().map(RawAuthor::of).toList()));
    return names.isPresent();
  }

  /** The first pages of OJS named one creator, and all authors as contributors. */
  private static Optional<List<String>> others(MetaTags tags) {
    List<String> contributors = tags.every("dc.contributor");
    return OTHERS.stream()
        .map(tags::every)
        .filter(every -> !every.isEmpty())
        .findFirst()
        .map(every -> contributors.containsAll(every) ? contributors : every);
  }

  /** Some sites put all names into the element that is for one. */
  private static Optional<String> onlyList(List<RawAuthor> authors) {
    return authors.size() == 1
        ? Optional.of(authors.get(0).name()).filter(name -> name.contains(";"))
        : Optional.empty();
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
        if (last >= 0 && isOrcid(orcid(tag.content()))) {
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

  /** Templates leave "XXXX-XXXX-XXXX-XXXX" where an author has none. */
  private static boolean isOrcid(String text) {
    return text.chars().filter(Character::isDigit).count() >= 15;
  }

  /** The number without the address of ORCID. */
  static String orcid(String text) {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
