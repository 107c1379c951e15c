package io.github.paperlistings.normalize;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.text.AuthorNames;
import io.github.paperlistings.text.PersonName;
import java.util.ArrayList;
import java.util.List;

/** Makes authors of the names of one record. */
final class AuthorNormalizer {

  private final TextNormalizers normalizers;
  private final FoundText found;

  AuthorNormalizer(TextNormalizers normalizers, FoundText found) {
    this.normalizers = normalizers;
    this.found = found;
  }

  /** The authors that a source tells apart. */
  List<Author> given(List<RawAuthor> raw) {
    List<Author> authors = new ArrayList<>(raw.size());
    for (RawAuthor author : raw) {
      PersonName name = name(author);
      if (!name.display().isEmpty()) {
        if (!name.display().equals(author.name())) {
          found.keep("authors[" + authors.size() + "]", author.name());
        }
        authors.add(author(author, name));
      }
    }
    return authors;
  }

  /** What the source tells apart is certain; nothing is guessed from commas then. */
  private PersonName name(RawAuthor raw) {
    PersonName name = normalizers.names().parse(raw.name());
    if (raw.given().isEmpty() || raw.family().isEmpty()) {
      return name;
    }
    return new PersonName(
        name.display(),
        raw.given().map(normalizers.titles()::normalize),
        raw.family().map(normalizers.titles()::normalize),
        name.affiliations());
  }

  private Author author(RawAuthor raw, PersonName name) {
    boolean whole = name.family().isEmpty() && name.affiliations().isEmpty();
    if (whole && raw.affiliations().isEmpty() && raw.identifiers().isEmpty()) {
      return Author.of(name.display());
    }
    Author.Builder author =
        Author.builder().name(name.display()).given(name.given()).family(name.family());
    author.addAllAffiliations(name.affiliations());
    for (String affiliation : raw.affiliations()) {
      author.addAffiliations(normalizers.titles().normalize(affiliation));
    }
    return author.identifiers(Identifiers.of(raw.identifiers())).build();
  }

  /** Adds the authors of one text. It is kept as found: how it was taken apart is a judgement. */
  void list(String text, Paper.Builder paper) {
    AuthorNames authors = normalizers.authorLists().parse(text);
    found.keep("authors", text);
    for (PersonName name : authors.names()) {
      paper.addAuthors(author(RawAuthor.of(name.display()), name));
    }
    if (authors.others()) {
      paper.putExtra("authors", "et al.");
    }
  }
}
