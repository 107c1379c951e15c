package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One work of Crossref. */
final class CrossrefRecord implements JsonAnswer {

  @Override
  public Set<String> lists() {
    return Set.of("message.items", "items");
  }

  @Override
  public Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer.object("message").orElse(answer));
  }

  @Override
  public Optional<RawPaper> record(JsonObject work, Location location) {
    if (!work.has("DOI") && !work.has("title")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(work, location);
    record
        .paper()
        .title(title(work))
        .abstractText(work.text("abstract"))
        .published(
            DateParts.first(
                work, "published", "issued", "published-online", "published-print", "posted"))
        .type(work.text("type"))
        .venue(first(work, "container-title").or(() -> work.text("event", "name")))
        .volume(work.text("volume"))
        .issue(work.text("issue"))
        .pages(work.text("page"))
        .publisher(work.text("publisher"))
        .language(work.text("language"))
        .license(work.objects("license").stream().findFirst().flatMap(l -> l.text("URL")))
        .keywords(work.texts("subject"))
        .metrics(Metrics.builder().citations(work.number("is-referenced-by-count")).build());
    record.identifier("doi", "DOI");
    work.texts("ISBN")
        .forEach(isbn -> record.paper().addIdentifiers(new RawIdentifier("isbn", isbn)));
    authors(work, record.paper());
    links(work, record.paper());
    record.extra("ISSN", "original-title", "short-container-title", "subtype", "article-number");
    return Optional.of(record.build());
  }

  /** The subtitle stands apart, and belongs to the title. */
  private static Optional<String> title(JsonObject work) {
    Optional<String> subtitle = first(work, "subtitle");
    Optional<String> title = first(work, "title");
    return title.isPresent() && subtitle.isPresent() && !title.get().contains(subtitle.get())
        ? Optional.of(title.get() + ": " + subtitle.get())
        : title;
  }

  private static Optional<String> first(JsonObject work, String name) {
    return work.texts(name).stream().findFirst();
  }

  private static void authors(JsonObject work, RawPaper.Builder paper) {
    for (JsonObject author : work.objects("author")) {
      List<String> affiliations = new ArrayList<>();
      author.objects("affiliation").forEach(a -> a.text("name").ifPresent(affiliations::add));
      RawAuthor raw =
          author
              .text("name")
              .map(name -> RawAuthor.of(name, affiliations))
              .orElseGet(
                  () ->
                      RawAuthor.ofParts(
                          author.text("given").orElse(""),
                          author.text("family").orElse(""),
                          author.text("suffix").orElse(""),
                          affiliations));
      if (!raw.name().isBlank()) {
        paper.addAuthors(raw.withIdentifiers(Orcid.of(author.firstText("ORCID"))));
      }
    }
  }

  private static void links(JsonObject work, RawPaper.Builder paper) {
    work.text("URL").ifPresent(url -> paper.addLinks(RawLink.of(url, "URL", LinkRole.PAPER)));
    work.text("resource", "primary", "URL")
        .ifPresent(url -> paper.addLinks(RawLink.of(url, "resource", LinkRole.PAPER)));
    for (JsonObject link : work.objects("link")) {
      boolean pdf = link.text("content-type").filter("application/pdf"::equals).isPresent();
      link.text("URL")
          .ifPresent(
              url -> paper.addLinks(RawLink.of(url, "link", pdf ? LinkRole.PDF : LinkRole.PAPER)));
    }
  }

  /** Facts on a list stand in its message. */
  @Override
  public RawListing header(JsonObject facts, long shown) {
    JsonObject message = facts.object("message").orElse(facts);
    RawListing.Builder header =
        RawListing.builder()
            .statedCount(message.number("total-results"))
            .next(message.text("next-cursor"));
    Counted counted =
        new Counted(
            message.number("total-results"),
            message.number("query", "start-index"),
            message.number("items-per-page"));
    OptionalLong here = counted.here(message.has("next-cursor"), shown);
    return header.shownCount(here).build();
  }
}
