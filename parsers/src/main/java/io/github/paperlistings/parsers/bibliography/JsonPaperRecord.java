package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The record of an object whose fields are known by the names that columns of tables have. */
final class JsonPaperRecord implements JsonAnswer {

  private static final Set<String> LISTS =
      Set.of(
          "papers",
          "items",
          "results",
          "articles",
          "records",
          "entries",
          "publications",
          "documents",
          "data",
          "data.papers",
          "data.items",
          "data.results",
          "docs",
          "hits",
          "hits.hits",
          "response.docs");

  /** What search engines and archives put around the fields of a record. */
  private static final List<String> WRAPPERS =
      List.of("_source", "metadata", "bibjson", "attributes");

  /** Where INSPIRE has volume, pages and year. */
  private static final String PUBLICATION = "publication_info";

  private static final Set<String> PRIMARY =
      Set.of("primary_category", "primaryCategory", "arxiv_primary_category");

  private static final List<String> UPDATED =
      List.of("updated", "updated_at", "updatedAt", "updated_date");

  /** Names of counts: votes, comments, stars, citations. */
  private static final List<String> COUNTS =
      List.of(
          "upvotes",
          "votes",
          "numComments",
          "num_comments",
          "githubStars",
          "github_stars",
          "citations",
          "citation_count",
          "citationCount");

  @Override
  public Set<String> lists() {
    return LISTS;
  }

  /** Archives keep a list for each day: {@code "2024-03-01": […]}. */
  @Override
  public boolean isList(String path) {
    return LISTS.contains(path) || isDay(path);
  }

  /** A paper has a title, and an identifier, an abstract, authors or an address of its own. */
  @Override
  public Optional<RawPaper> record(JsonObject written, Location location) {
    JsonObject object = opened(written);
    Reference reference = new Reference();
    Set<String> names = new LinkedHashSet<>();
    object.names().stream().filter(PRIMARY::contains).forEach(names::add);
    names.addAll(object.names());
    COUNTS.forEach(names::remove);
    UPDATED.forEach(names::remove);
    names.forEach(name -> new JsonPaperField(reference, object, name).read());
    RawPaper record = reference.record(location);
    return isPaper(record) ? Optional.of(completed(record, object)) : Optional.empty();
  }

  private static JsonObject opened(JsonObject written) {
    JsonObject object = written;
    for (String wrapper : WRAPPERS) {
      boolean titled = object.object(wrapper).filter(JsonPaperRecord::hasTitle).isPresent();
      object = titled && !hasTitle(object) ? object.withFieldsOf(wrapper) : object;
    }
    return object.withFieldsOf(PUBLICATION);
  }

  private static boolean hasTitle(JsonObject object) {
    return object.names().stream()
        .anyMatch(name -> JsonNames.rule(name).meaning() == Meaning.TITLE);
  }

  private static boolean isPaper(RawPaper record) {
    return record.title().filter(title -> !title.isBlank()).isPresent()
        && (!record.identifiers().isEmpty()
            || record.abstractText().isPresent()
            || !record.authors().isEmpty()
            || record.authorText().isPresent());
  }

  private static RawPaper completed(RawPaper record, JsonObject object) {
    Set<String> categories = new LinkedHashSet<>(record.categories());
    return RawPaper.builder()
        .from(record)
        .categories(categories)
        .updated(object.firstText(UPDATED.toArray(String[]::new)))
        .metrics(metrics(object))
        .build();
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    return RawListing.builder()
        .title(facts.firstText("title", "name"))
        .date(facts.firstText("date", "day", "updated"))
        .build();
  }

  private static Metrics metrics(JsonObject object) {
    return Metrics.builder()
        .upvotes(first(object, COUNTS.subList(0, 2)))
        .comments(first(object, COUNTS.subList(2, 4)))
        .githubStars(first(object, COUNTS.subList(4, 6)))
        .citations(first(object, COUNTS.subList(6, 9)))
        .build();
  }

  private static OptionalLong first(JsonObject object, List<String> names) {
    for (String name : names) {
      OptionalLong number = object.number(name);
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isDay(String path) {
    boolean day = path.length() == "2024-03-01".length();
    for (int i = 0; day && i < path.length(); i++) {
      char c = path.charAt(i);
      day = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return day;
  }
}
