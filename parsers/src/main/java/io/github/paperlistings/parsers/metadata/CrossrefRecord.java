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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One work of Crossref. Its lists of journals, members, funders and types have the form of lists of
 * works; what they list has no DOI, and a title that is no list.
 */
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
    boolean isWork = work.has("DOI") ? !work.has("agency") : work.isList("title");
    if (!isWork) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(work, location);
    record
        .paper()
        .title(title(work))
        .abstractText(work.text("abstract"))
        .published(
            DateParts.first(
                work,
                "published",
                "issued",
                "published-online",
                "published-print",
                "posted",
                "published-other"))
        .type(work.text("type"))
        .venue(
            first(work, "container-title")
                .or(() -> work.text("event", "name"))
                .or(() -> institution(work)))
        .volume(work.text("volume"))
        .issue(work.text("issue"))
        .pages(work.text("page"))
        .publisher(work.text("publisher"))
        .language(work.text("language"))
        .license(license(work))
        .keywords(work.texts("subject"))
        .metrics(Metrics.builder().citations(work.number("is-referenced-by-count")).build());
    record.identifier("doi", "DOI");
    work.text("group-title").ifPresent(record.paper()::addCategories);
    work.texts("ISBN")
        .forEach(isbn -> record.paper().addIdentifiers(new RawIdentifier("isbn", last(isbn))));
    record.paper().addAllAuthors(people(work, "author"));
    links(work, record.paper());
    record.extra("ISSN", "original-title", "short-container-title", "subtype", "article-number");
    related(work, record.paper());
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

  /** The address of an ISBN ends in its number. */
  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The server of a preprint, the school of a thesis: a list of late, one object before. */
  private static Optional<String> institution(JsonObject work) {
    return work.objects("institution").stream()
        .flatMap(one -> one.text("name").stream())
        .findFirst();
  }

  /** That of the paper before those for text mining. */
  private static Optional<String> license(JsonObject work) {
    List<JsonObject> licenses = work.objects("license");
    return licenses.stream()
        .filter(one -> one.text("content-version").filter("tdm"::equals).isEmpty())
        .findFirst()
        .or(() -> licenses.stream().findFirst())
        .flatMap(one -> one.text("URL"));
  }

  private static List<RawAuthor> people(JsonObject work, String role) {
    List<RawAuthor> people = new ArrayList<>();
    for (JsonObject person : work.objects(role)) {
      List<String> affiliations = new ArrayList<>();
      person.objects("affiliation").forEach(a -> a.text("name").ifPresent(affiliations::add));
      RawAuthor raw =
          person
              .text("name")
              .map(name -> RawAuthor.of(name, affiliations))
              .orElseGet(
                  () ->
                      RawAuthor.ofParts(
                          person.text("given").orElse(""),
                          person.text("family").orElse(""),
                          person.text("suffix").orElse(""),
                          affiliations));
      if (!raw.name().isBlank()) {
        people.add(raw.withIdentifiers(Orcid.of(person.firstText("ORCID"))));
      }
    }
    return people;
  }

  private static void links(JsonObject work, RawPaper.Builder paper) {
    work.text("URL").ifPresent(url -> paper.addLinks(RawLink.of(url, "URL", LinkRole.PAPER)));
    work.text("resource", "primary", "URL")
        .ifPresent(url -> paper.addLinks(RawLink.of(url, "resource", LinkRole.PAPER)));
    files(work).forEach((url, role) -> paper.addLinks(RawLink.of(url, "link", role)));
  }

  /** One address is listed for each use that it is meant for, with more or less of its type. */
  private static Map<String, LinkRole> files(JsonObject work) {
    Map<String, LinkRole> files = new LinkedHashMap<>();
    for (JsonObject link : work.objects("link")) {
      String type = link.text("content-type").orElse("");
      link.text("URL")
          .ifPresent(
              url ->
                  files.merge(
                      url, fileRole(type, url), (one, other) -> one == LinkRole.PDF ? one : other));
    }
    return files;
  }

  /** Most publishers leave the type of their files unspecified. */
  private static LinkRole fileRole(String type, String url) {
    boolean named = url.endsWith(".pdf") || url.contains(".pdf?") || url.endsWith("/fullpdf");
    boolean pdf = type.equals("application/pdf") || type.equals("unspecified") && named;
    return pdf ? LinkRole.PDF : LinkRole.PAPER;
  }

  /** Editors, other works by how they are related, and corrections and retractions. */
  private static void related(JsonObject work, RawPaper.Builder paper) {
    put("editor", people(work, "editor").stream().map(RawAuthor::name), paper);
    JsonObject relations = work.object("relation").orElse(work);
    for (String relation : work.has("relation") ? relations.names() : List.<String>of()) {
      put(
          relation,
          relations.objects(relation).stream().flatMap(o -> o.text("id").stream()),
          paper);
    }
    for (String list : List.of("update-to", "updated-by")) {
      Stream<String> updates =
          work.objects(list).stream()
              .map(one -> one.text("type").orElse("update") + " " + one.text("DOI").orElse(""));
      put(list, updates.map(String::strip), paper);
    }
  }

  private static void put(String name, Stream<String> texts, RawPaper.Builder paper) {
    String joined = texts.collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      paper.putExtra(name, joined);
    }
  }

  /** Facts on a list stand in its message. */
  @Override
  public RawListing header(JsonObject facts, long shown) {
    JsonObject message = facts.object("message").orElse(facts);
    RawListing.Builder header = RawListing.builder().statedCount(message.number("total-results"));
    Counted counted =
        new Counted(
            message.number("total-results"),
            message.number("query", "start-index"),
            message.number("items-per-page"));
    Optional<String> cursor = message.text("next-cursor");
    cursor.ifPresent(text -> header.putNextParameters("cursor", text));
    if (cursor.isEmpty()) {
      counted.next().ifPresent(start -> header.putNextParameters("offset", Long.toString(start)));
    }
    return header.shownCount(counted.here(cursor.isPresent(), shown)).build();
  }
}
