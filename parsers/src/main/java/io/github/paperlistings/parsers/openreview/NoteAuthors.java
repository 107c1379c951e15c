package io.github.paperlistings.parsers.openreview;

import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.List;

/** The authors of a note: names, and profiles in the same order; mail addresses are no profiles. */
final class NoteAuthors {

  private NoteAuthors() {}

  static void read(JsonPaper record) {
    List<String> names = record.fields().texts("authors");
    List<String> ids = record.fields().texts("authorids");
    if (names.size() == ids.size()) {
      record.take("authorids");
    }
    for (int i = 0; i < names.size(); i++) {
      String id = names.size() == ids.size() ? ids.get(i) : "";
      record.paper().addAuthors(author(names.get(i), id));
    }
    for (JsonObject author : record.objects("authors")) {
      author
          .firstText("fullname", "name")
          .ifPresent(
              name -> record.paper().addAuthors(author(name, author.text("username").orElse(""))));
    }
  }

  private static RawAuthor author(String name, String id) {
    RawAuthor author = RawAuthor.of(name);
    return id.startsWith("~")
        ? author.withIdentifiers(List.of(new RawIdentifier("openreview", id)))
        : author;
  }
}
