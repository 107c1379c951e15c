package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RawVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One version of a preprint, or one preprint and the paper that it became; their fields have
 * prefixes. A preprint comes as often as it has versions.
 */
final class BiorxivRecord implements JsonAnswer {

  /** What the service writes where there is nothing to say. */
  private static final String NONE = "NA";

  @Override
  public Set<String> lists() {
    return Set.of("collection", "rels");
  }

  @Override
  public Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer).filter(one -> !one.has("messages"));
  }

  @Override
  public Optional<RawPaper> record(JsonObject preprint, Location location) {
    JsonPaper record = new JsonPaper(preprint, location);
    Optional<String> title = record.text("title", "preprint_title", "rel_title");
    Optional<String> doi = record.text("doi", "preprint_doi", "biorxiv_doi", "rel_doi");
    Optional<String> date = record.text("date", "preprint_date", "rel_date");
    record
        .paper()
        .title(title)
        .abstractText(record.text("abstract", "preprint_abstract", "rel_abs"))
        .published(date)
        .type(record.text("type"))
        .license(record.text("license"))
        .venue(record.text("server", "preprint_platform", "rel_site"));
    doi.ifPresent(text -> record.paper().addIdentifiers(new RawIdentifier("doi", text)));
    record.text("category", "preprint_category").ifPresent(record.paper()::addCategories);
    record
        .text("version")
        .ifPresent(
            number -> record.paper().addVersions(new RawVersion(number, date, Optional.empty())));
    published(record);
    authors(record);
    record.link("rel_link", LinkRole.PAPER);
    funders(record);
    record
        .remaining()
        .forEach(
            (name, text) -> {
              if (!text.equals(NONE)) {
                record.paper().putExtra(name, text);
              }
            });
    return title.isPresent() || doi.isPresent() ? Optional.of(record.build()) : Optional.empty();
  }

  private static void published(JsonPaper record) {
    for (String name : new String[] {"published", "published_doi"}) {
      record
          .text(name)
          .filter(doi -> !doi.equals(NONE))
          .ifPresent(doi -> record.paper().addIdentifiers(new RawIdentifier("doi", doi)));
    }
  }

  /** Family names first, between semicolons: "Godel, K.; Example, A. B.". */
  private static void authors(JsonPaper record) {
    record.paper().authorText(record.text("authors", "preprint_authors"));
    for (JsonObject author : record.objects("rel_authors")) {
      author
          .text("author_name")
          .ifPresent(
              name -> record.paper().addAuthors(RawAuthor.of(name, author.texts("author_inst"))));
    }
  }

  /** Who paid, and by which award: "NIH R01". */
  private static void funders(JsonPaper record) {
    List<String> funders =
        record.fields().objects("funder").stream()
            .map(one -> one.text("name").orElse("") + " " + one.text("award").orElse(""))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (!funders.isEmpty()) {
      record.take("funder");
      record.paper().putExtra("funder", String.join("; ", funders));
    }
  }

  /** The service states in its messages how many there are from here on. */
  @Override
  public RawListing header(JsonObject facts, long shown) {
    Optional<JsonObject> message = facts.objects("messages").stream().findFirst();
    OptionalLong total = message.map(one -> one.number("total")).orElseGet(OptionalLong::empty);
    OptionalLong here = message.map(one -> one.number("count")).orElseGet(OptionalLong::empty);
    return RawListing.builder().statedCount(total).shownCount(here).build();
  }
}
