package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One result of Europe PMC. */
final class EuropePmcRecord implements JsonAnswer {

  @Override
  public Set<String> lists() {
    return Set.of("resultList.result", "citationList.citation", "referenceList.reference");
  }

  @Override
  public Optional<RawPaper> record(JsonObject result, Location location) {
    if (!result.has("id") && !result.has("title")) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(result, location);
    record
        .paper()
        .title(record.text("title"))
        .abstractText(record.text("abstractText"))
        .published(published(result))
        .type(
            result.texts("pubTypeList", "pubType").stream()
                .findFirst()
                .or(() -> record.text("pubType", "citationType")))
        .venue(
            result
                .text("journalInfo", "journal", "title")
                .or(() -> record.text("journalTitle", "journalAbbreviation"))
                .or(() -> result.text("bookOrReportDetails", "publisher")))
        .volume(
            result.text("journalInfo", "volume").or(() -> record.text("journalVolume", "volume")))
        .issue(result.text("journalInfo", "issue").or(() -> record.text("issue")))
        .pages(record.text("pageInfo"))
        .language(record.text("language"))
        .license(record.text("license"))
        .keywords(result.texts("keywordList", "keyword"))
        .metrics(Metrics.builder().citations(result.number("citedByCount")).build());
    identifiers(record);
    authors(record);
    links(record);
    record.extra("source", "affiliation", "isOpenAccess", "inEPMC");
    return Optional.of(record.build());
  }

  /**
   * The first day, which is made up where the date in print has no day: "2025 Dec" is given as the
   * first of December as well.
   */
  private static Optional<String> published(JsonObject result) {
    Optional<String> first = result.text("firstPublicationDate");
    boolean inPrint =
        first.isPresent()
            && first.equals(result.text("journalInfo", "printPublicationDate"))
            && !first.equals(result.text("electronicPublicationDate"));
    return (inPrint
            ? result.text("journalInfo", "dateOfPublication").flatMap(PubmedDate::of)
            : Optional.<String>empty())
        .or(() -> first)
        .or(() -> result.text("pubYear"));
  }

  /** The {@code id} is one of the others, or that of the source alone. */
  private static void identifiers(JsonPaper record) {
    record.identifier("pmid", "pmid");
    record.identifier("pmcid", "pmcid");
    record.identifier("doi", "doi");
    JsonObject result = record.fields();
    boolean known =
        result.text("id").equals(result.text("pmid"))
            || result.text("id").equals(result.text("pmcid"));
    if (!known) {
      record.identifier("europepmc", "id");
    }
  }

  private static void authors(JsonPaper record) {
    List<JsonObject> authors = record.fields().objects("authorList", "author");
    if (authors.isEmpty()) {
      record
          .text("authorString")
          .ifPresent(text -> record.paper().addAllAuthors(EuropePmcNames.of(text)));
    }
    for (JsonObject author : authors) {
      List<String> affiliations = new ArrayList<>(author.texts("affiliation"));
      author
          .objects("authorAffiliationDetailsList", "authorAffiliation")
          .forEach(one -> one.text("affiliation").ifPresent(affiliations::add));
      String family = author.text("lastName").orElse("");
      RawAuthor raw =
          family.isEmpty()
              ? RawAuthor.of(
                  author.firstText("collectiveName", "fullName").orElse(""), affiliations)
              : RawAuthor.ofParts(
                  author.firstText("firstName", "initials").orElse(""), family, "", affiliations);
      boolean orcid = author.text("authorId", "type").filter("ORCID"::equals).isPresent();
      if (!raw.name().isBlank()) {
        record
            .paper()
            .addAuthors(
                orcid ? raw.withIdentifiers(Orcid.of(author.text("authorId", "value"))) : raw);
      }
    }
  }

  private static void links(JsonPaper record) {
    for (JsonObject link : record.fields().objects("fullTextUrlList", "fullTextUrl")) {
      boolean pdf = link.text("documentStyle").filter("pdf"::equals).isPresent();
      link.text("url")
          .ifPresent(
              url ->
                  record
                      .paper()
                      .addLinks(
                          RawLink.of(url, "fullTextUrl", pdf ? LinkRole.PDF : LinkRole.PAPER)));
    }
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    RawListing.Builder header =
        RawListing.builder().statedCount(facts.number("hitCount")).next(facts.text("nextPageUrl"));
    facts
        .text("nextCursorMark")
        .ifPresent(cursor -> header.putNextParameters("cursorMark", cursor));
    return facts.number("hitCount").isPresent() ? header.shownCount(shown).build() : header.build();
  }
}
