package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The authors of a dump: names between semicolons, and other fields in the same order. Of a field
 * with another number of parts, nobody can say whose they are; it stays as it is.
 */
final class AuthorColumns {

  private final JsonPaper record;
  private final int count;

  private AuthorColumns(JsonPaper record, int count) {
    this.record = record;
    this.count = count;
  }

  static void read(JsonPaper record) {
    Optional<String> text = record.text("author", "authors");
    if (text.isEmpty()) {
      record.texts("authors").forEach(name -> record.paper().addAuthors(RawAuthor.of(name)));
      return;
    }
    List<String> names = SemicolonList.columns(text.get());
    if (names.size() == 1 && isList(text.get())) {
      record.paper().authorText(text);
    } else {
      new AuthorColumns(record, names.size()).read(names);
    }
  }

  /** Some venues write all names as sentences do. */
  private static boolean isList(String text) {
    return text.indexOf(',') >= 0 || text.contains(" and ");
  }

  private void read(List<String> names) {
    List<String> affiliations = column("aff");
    List<String> profiles =
        record.fields().text("authorids").orElse("").indexOf('~') < 0
            ? List.of()
            : column("authorids");
    List<String> orcids = column("orcid");
    List<String> dblp = column("dblp");
    for (int i = 0; i < count; i++) {
      if (!names.get(i).isEmpty()) {
        List<RawIdentifier> identifiers = new ArrayList<>();
        identifier("openreview", profiles, i, identifiers);
        identifier("orcid", orcids, i, identifiers);
        identifier("dblp", dblp, i, identifiers);
        List<String> affiliation =
            affiliations.isEmpty() || affiliations.get(i).isEmpty()
                ? List.of()
                : List.of(affiliations.get(i));
        record
            .paper()
            .addAuthors(RawAuthor.of(names.get(i), affiliation).withIdentifiers(identifiers));
      }
    }
  }

  private static void identifier(
      String scheme, List<String> column, int at, List<RawIdentifier> into) {
    if (!column.isEmpty() && !column.get(at).isEmpty()) {
      into.add(new RawIdentifier(scheme, column.get(at)));
    }
  }

  private List<String> column(String name) {
    List<String> column = SemicolonList.columns(record.fields().text(name).orElse(""));
    if (column.size() != count) {
      return List.of();
    }
    record.take(name);
    return column;
  }
}
