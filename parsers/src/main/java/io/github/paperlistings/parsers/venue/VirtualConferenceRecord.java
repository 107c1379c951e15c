package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One event of a virtual conference at which a paper is shown. */
final class VirtualConferenceRecord implements JsonAnswer {

  @Override
  public Set<String> lists() {
    return Set.of("results");
  }

  @Override
  public Optional<String> beside(JsonObject object) {
    String type = object.firstText("eventtype", "type").orElse("paper").toLowerCase(Locale.ROOT);
    boolean paper =
        EventKind.showsPaper(type) || object.firstText("paper_url", "paper_pdf_url").isPresent();
    return paper ? Optional.empty() : Optional.of("an event that shows no paper: " + type);
  }

  @Override
  public Optional<RawPaper> record(JsonObject object, Location location) {
    JsonPaper record = new JsonPaper(object, location);
    record
        .paper()
        .title(record.text("name", "title"))
        .abstractText(record.text("abstract"))
        .keywords(record.keywords("keywords"));
    record.text("decision", "eventtype", "type").ifPresent(record.paper()::addLabels);
    record.text("topic").ifPresent(record.paper()::addCategories);
    authors(record);
    links(record);
    Stream.of("paper_url", "paper_pdf_url", "sourceurl")
        .flatMap(name -> object.text(name).flatMap(OpenReviewAddress::id).stream())
        .findFirst()
        .ifPresent(id -> record.paper().addIdentifiers(new RawIdentifier("openreview", id)));
    record.take(
        "authors", "speakers/authors", "eventmedia", "visible", "show_in_schedule_overview");
    record.others();
    return object.firstText("name", "title").isPresent()
        ? Optional.of(record.build())
        : Optional.empty();
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    RawListing.Builder header =
        RawListing.builder().statedCount(facts.number("count")).next(facts.text("next"));
    boolean part = facts.text("next").isPresent() || facts.text("previous").isPresent();
    return part ? header.shownCount(shown).build() : header.build();
  }

  private static void authors(JsonPaper record) {
    for (JsonObject author : record.objects("authors")) {
      author
          .firstText("fullname", "name")
          .ifPresent(
              name -> record.paper().addAuthors(RawAuthor.of(name, author.texts("institution"))));
    }
    List<String> names = record.fields().texts("authors");
    if (names.size() > 1) {
      names.forEach(name -> record.paper().addAuthors(RawAuthor.of(name)));
    } else {
      record.paper().authorText(record.fields().firstText("authors", "speakers/authors"));
    }
  }

  private static void links(JsonPaper record) {
    VirtualSite site = VirtualSite.of(record.fields());
    record.link("paper_url", LinkRole.PAPER);
    record.link("paper_pdf_url", LinkRole.PDF);
    record
        .texts("virtualsite_url")
        .forEach(
            url ->
                record
                    .paper()
                    .addLinks(RawLink.of(site.resolve(url), "virtualsite_url", LinkRole.PAPER)));
    record.link("url");
    for (JsonObject medium : record.objects("eventmedia")) {
      medium
          .firstText("uri", "file")
          .ifPresent(
              url ->
                  record
                      .paper()
                      .addLinks(
                          RawLink.builder()
                              .url(site.resolve(url))
                              .field("eventmedia")
                              .label(medium.firstText("name", "type").orElse(""))
                              .build()));
    }
  }
}
