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
import java.util.stream.Stream;

/**
 * One DOI of DataCite: a text, a data set, a program. The first API ({@code /works}, seen in
 * answers of 2018) had names of fields of its own.
 */
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
    if (!doi.has("doi") && !doi.has("titles") || !doi.has("titles") && !doi.has("title")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(doi, location);
    record
        .paper()
        .title(title(doi).or(() -> doi.text("title")))
        .abstractText(description(doi))
        .published(published(doi))
        .updated(date(doi, "Updated"))
        .type(
            doi.text("types", "resourceTypeGeneral")
                .or(() -> doi.text("types", "resourceType"))
                .or(() -> doi.text("resource-type-id")))
        .publisher(
            doi.text("publisher")
                .or(() -> doi.text("publisher", "name"))
                .or(() -> doi.text("container-title")))
        .venue(doi.text("container", "title"))
        .volume(doi.text("container", "volume"))
        .issue(doi.text("container", "issue"))
        .pages(pages(doi))
        .language(doi.text("language"))
        .license(
            first(doi, "rightsList", "rights")
                .or(() -> first(doi, "rightsList", "rightsUri"))
                .or(() -> doi.text("license")))
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

  /** The title without a type is the main one; a subtitle belongs to it. */
  private static Optional<String> title(JsonObject doi) {
    Optional<String> main = title(doi, "").or(() -> first(doi, "titles", "title"));
    Optional<String> subtitle =
        title(doi, "Subtitle").filter(text -> !main.equals(Optional.of(text)));
    return main.map(text -> subtitle.map(sub -> text + ": " + sub).orElse(text));
  }

  private static Optional<String> title(JsonObject doi, String type) {
    return doi.objects("titles").stream()
        .filter(one -> one.text("titleType").orElse("").equals(type))
        .flatMap(one -> one.text("title").stream())
        .findFirst();
  }

  /** Descriptions of other types are of methods, of files, of how to cite. */
  private static Optional<String> description(JsonObject doi) {
    return doi.objects("descriptions").stream()
        .filter(one -> one.text("descriptionType").orElse("Abstract").equals("Abstract"))
        .flatMap(one -> one.text("description").stream())
        .findFirst()
        .or(() -> doi.text("description"));
  }

  /** A day of the year of publication is more than the year. */
  private static Optional<String> published(JsonObject doi) {
    Optional<String> year = doi.text("publicationYear").or(() -> doi.text("published"));
    return Stream.of("Issued", "Available")
        .flatMap(type -> date(doi, type).stream())
        .filter(date -> date.startsWith(year.orElse("")))
        .findFirst()
        .or(() -> date(doi, "Issued"))
        .or(() -> year);
  }

  private static Optional<String> pages(JsonObject doi) {
    Optional<String> first = doi.text("container", "firstPage");
    Optional<String> last =
        doi.text("container", "lastPage").filter(page -> !first.equals(Optional.of(page)));
    return first.map(from -> last.map(to -> from + "-" + to).orElse(from));
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
    for (JsonObject author : doi.objects("author")) {
      RawAuthor raw =
          author
              .text("literal")
              .map(RawAuthor::of)
              .orElseGet(
                  () ->
                      RawAuthor.ofParts(
                          author.text("given").orElse(""),
                          author.text("family").orElse(""),
                          "",
                          List.of()));
      if (!raw.name().isBlank()) {
        paper.addAuthors(raw);
      }
    }
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
    List<String> others = new ArrayList<>();
    for (JsonObject other : doi.objects("relatedIdentifiers")) {
      String relation = other.text("relationType").orElse("");
      String related = other.text("relatedIdentifier").orElse("");
      if (other.text("relatedIdentifierType").filter("URL"::equals).isPresent()) {
        paper.addLinks(
            RawLink.builder().url(related).field("relatedIdentifiers").label(relation).build());
      } else if (!related.isEmpty()) {
        others.add((relation + " " + related).strip());
      }
    }
    if (!others.isEmpty()) {
      paper.putExtra("relatedIdentifiers", String.join("; ", others));
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
