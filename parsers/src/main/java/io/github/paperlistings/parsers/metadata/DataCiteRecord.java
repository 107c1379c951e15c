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

/** One DOI of DataCite: a text, a data set, a program. */
final class DataCiteRecord implements JsonAnswer {

  @Override
  public Set<String> lists() {
    return Set.of("data");
  }

  @Override
  public Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer.object("data").orElse(answer));
  }

  @Override
  public Optional<RawPaper> record(JsonObject item, Location location) {
    JsonObject doi = item.object("attributes").orElse(item);
    if (!doi.has("doi") && !doi.has("titles")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(doi, location);
    record
        .paper()
        .title(first(doi, "titles", "title"))
        .abstractText(description(doi))
        .published(date(doi, "Issued").or(() -> doi.text("publicationYear")))
        .updated(date(doi, "Updated"))
        .type(doi.text("types", "resourceTypeGeneral").or(() -> doi.text("types", "resourceType")))
        .publisher(doi.text("publisher").or(() -> doi.text("publisher", "name")))
        .venue(doi.text("container", "title"))
        .volume(doi.text("container", "volume"))
        .issue(doi.text("container", "issue"))
        .pages(doi.text("container", "firstPage"))
        .language(doi.text("language"))
        .license(first(doi, "rightsList", "rights"))
        .keywords(subjects(doi))
        .metrics(Metrics.builder().citations(doi.number("citationCount")).build());
    record.identifier("doi", "doi");
    related(doi, record.paper());
    authors(doi, record.paper());
    record.link("url", LinkRole.PAPER);
    record.extra("version", "state");
    return Optional.of(record.build());
  }

  private static Optional<String> first(JsonObject doi, String list, String field) {
    return doi.objects(list).stream().flatMap(one -> one.text(field).stream()).findFirst();
  }

  private static Optional<String> description(JsonObject doi) {
    return doi.objects("descriptions").stream()
        .filter(one -> one.text("descriptionType").filter("Abstract"::equals).isPresent())
        .flatMap(one -> one.text("description").stream())
        .findFirst()
        .or(() -> first(doi, "descriptions", "description"));
  }

  private static Optional<String> date(JsonObject doi, String type) {
    return doi.objects("dates").stream()
        .filter(one -> one.text("dateType").filter(type::equals).isPresent())
        .flatMap(one -> one.text("date").stream())
        .findFirst();
  }

  private static List<String> subjects(JsonObject doi) {
    return doi.objects("subjects").stream().flatMap(one -> one.text("subject").stream()).toList();
  }

  private static void authors(JsonObject doi, RawPaper.Builder paper) {
    for (JsonObject creator : doi.objects("creators")) {
      List<String> affiliations = new ArrayList<>(creator.texts("affiliation"));
      creator.objects("affiliation").forEach(a -> a.text("name").ifPresent(affiliations::add));
      boolean parts =
          creator.text("givenName").isPresent() && creator.text("familyName").isPresent();
      RawAuthor author =
          parts
              ? RawAuthor.ofParts(
                  creator.text("givenName").orElse(""),
                  creator.text("familyName").orElse(""),
                  "",
                  affiliations)
              : RawAuthor.of(creator.text("name").orElse(""), affiliations);
      if (!author.name().isBlank()) {
        paper.addAuthors(author.withIdentifiers(orcid(creator)));
      }
    }
  }

  private static List<RawIdentifier> orcid(JsonObject creator) {
    return Orcid.of(
        creator.objects("nameIdentifiers").stream()
            .filter(one -> one.text("nameIdentifierScheme").filter("ORCID"::equals).isPresent())
            .flatMap(one -> one.text("nameIdentifier").stream())
            .findFirst());
  }

  /** A DOI of arXiv names the number there; what a work supplements may be its code. */
  private static void related(JsonObject doi, RawPaper.Builder paper) {
    for (JsonObject other : doi.objects("alternateIdentifiers")) {
      boolean arxiv = other.text("alternateIdentifierType").filter("arXiv"::equals).isPresent();
      if (arxiv) {
        other
            .text("alternateIdentifier")
            .ifPresent(id -> paper.addIdentifiers(new RawIdentifier("arxiv", id)));
      }
    }
    for (JsonObject other : doi.objects("relatedIdentifiers")) {
      boolean url = other.text("relatedIdentifierType").filter("URL"::equals).isPresent();
      if (url) {
        String relation = other.text("relationType").orElse("");
        other
            .text("relatedIdentifier")
            .ifPresent(
                address ->
                    paper.addLinks(
                        RawLink.builder()
                            .url(address)
                            .field("relatedIdentifiers")
                            .label(relation)
                            .build()));
      }
    }
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    Optional<String> next = facts.text("links", "next");
    OptionalLong total = facts.number("meta", "total");
    RawListing.Builder header = RawListing.builder().statedCount(total).next(next);
    boolean part = next.isPresent() || facts.number("meta", "page").orElse(1) > 1;
    return part ? header.shownCount(shown).build() : header.build();
  }
}
