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

/** One work of OpenAlex. */
final class OpenAlexRecord implements JsonAnswer {

  @Override
  public Set<String> lists() {
    return Set.of("results");
  }

  @Override
  public Optional<JsonObject> single(JsonObject answer) {
    return Optional.of(answer).filter(work -> work.text("id").isPresent());
  }

  @Override
  public Optional<RawPaper> record(JsonObject work, Location location) {
    Optional<String> title = work.firstText("title", "display_name");
    Optional<String> id = work.text("id").or(() -> work.text("ids", "openalex"));
    boolean isWork = id.map(text -> last(text).startsWith("W")).orElse(title.isPresent());
    if (!isWork) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(work, location);
    record
        .paper()
        .title(title)
        .abstractText(
            work.object("abstract_inverted_index")
                .map(index -> index.object("InvertedIndex").orElse(index))
                .flatMap(InvertedIndex::text)
                .or(() -> work.text("abstract")))
        .published(work.firstText("publication_date", "publication_year"))
        .type(work.firstText("type", "type_crossref"))
        .language(work.text("language"))
        .license(
            work.text("primary_location", "license")
                .or(() -> work.text("host_venue", "license"))
                .or(() -> work.text("best_oa_location", "license")))
        .venue(
            work.text("primary_location", "source", "display_name")
                .or(() -> work.text("host_venue", "display_name")))
        .publisher(
            work.text("primary_location", "source", "host_organization_name")
                .or(() -> work.text("host_venue", "publisher")))
        .volume(work.text("biblio", "volume"))
        .issue(work.text("biblio", "issue"))
        .pages(pages(work))
        .keywords(keywords(work))
        .categories(categories(work))
        .metrics(Metrics.builder().citations(work.number("cited_by_count")).build());
    identifiers(work, id, record.paper());
    authors(work, record.paper());
    links(work, record.paper());
    record.extra("is_retracted", "relevance_score");
    return Optional.of(record.build());
  }

  private static Optional<String> pages(JsonObject work) {
    Optional<String> first = work.text("biblio", "first_page");
    Optional<String> last = work.text("biblio", "last_page");
    return first.isPresent() && last.isPresent() && !first.equals(last)
        ? Optional.of(first.get() + "-" + last.get())
        : first;
  }

  /** Where OpenAlex found none, the headings of PubMed. */
  private static List<String> keywords(JsonObject work) {
    List<String> keywords = names(work, "keywords");
    return keywords.isEmpty()
        ? work.objects("mesh").stream()
            .flatMap(heading -> heading.text("descriptor_name").stream())
            .distinct()
            .toList()
        : keywords;
  }

  private static List<String> categories(JsonObject work) {
    List<String> topics = names(work, "topics");
    return topics.isEmpty() ? names(work, "concepts") : topics;
  }

  private static List<String> names(JsonObject work, String list) {
    List<String> names = new ArrayList<>();
    work.objects(list)
        .forEach(one -> one.firstText("display_name", "keyword").ifPresent(names::add));
    return names;
  }

  private static void identifiers(JsonObject work, Optional<String> id, RawPaper.Builder paper) {
    id.ifPresent(text -> paper.addIdentifiers(new RawIdentifier("openalex", last(text))));
    work.text("doi")
        .or(() -> work.text("ids", "doi"))
        .ifPresent(text -> paper.addIdentifiers(new RawIdentifier("doi", text)));
    work.text("ids", "pmid")
        .ifPresent(text -> paper.addIdentifiers(new RawIdentifier("pmid", last(text))));
    work.text("ids", "pmcid")
        .ifPresent(text -> paper.addIdentifiers(new RawIdentifier("pmcid", PmcId.of(last(text)))));
    work.text("ids", "mag").ifPresent(text -> paper.addIdentifiers(new RawIdentifier("mag", text)));
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static void authors(JsonObject work, RawPaper.Builder paper) {
    for (JsonObject authorship : work.objects("authorships")) {
      List<String> several = authorship.texts("raw_affiliation_strings");
      List<String> affiliations =
          several.isEmpty() ? authorship.texts("raw_affiliation_string") : several;
      Optional<String> name =
          authorship.text("author", "display_name").or(() -> authorship.text("raw_author_name"));
      name.ifPresent(
          text ->
              paper.addAuthors(
                  RawAuthor.of(
                          text,
                          affiliations.isEmpty() ? names(authorship, "institutions") : affiliations)
                      .withIdentifiers(Orcid.of(authorship.text("author", "orcid")))));
    }
  }

  /** The best place first; the others lead to copies. */
  private static void links(JsonObject work, RawPaper.Builder paper) {
    List<JsonObject> places = new ArrayList<>();
    work.object("primary_location").ifPresent(places::add);
    work.object("best_oa_location").ifPresent(places::add);
    places.addAll(work.objects("locations"));
    work.object("host_venue").ifPresent(places::add);
    places.addAll(work.objects("alternate_host_venues"));
    List<String> seen = new ArrayList<>();
    for (JsonObject place : places) {
      add(place.firstText("landing_page_url", "url"), LinkRole.PAPER, seen, paper);
      add(place.text("pdf_url"), LinkRole.PDF, seen, paper);
    }
    add(work.text("open_access", "oa_url"), LinkRole.PAPER, seen, paper);
  }

  private static void add(
      Optional<String> url, LinkRole role, List<String> seen, RawPaper.Builder paper) {
    if (url.isPresent() && !seen.contains(url.get())) {
      seen.add(url.get());
      paper.addLinks(RawLink.of(url.get(), "locations", role));
    }
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    OptionalLong page = facts.number("meta", "page");
    OptionalLong size = facts.number("meta", "per_page");
    OptionalLong start =
        page.isPresent() && size.isPresent()
            ? OptionalLong.of((page.getAsLong() - 1) * size.getAsLong())
            : OptionalLong.empty();
    Counted counted = new Counted(facts.number("meta", "count"), start, size);
    Optional<String> cursor = facts.text("meta", "next_cursor");
    RawListing.Builder header =
        RawListing.builder()
            .statedCount(counted.total())
            .shownCount(counted.here(page.isEmpty(), shown));
    cursor.ifPresent(text -> header.putNextParameters("cursor", text));
    if (page.isPresent() && counted.next().isPresent()) {
      header.putNextParameters("page", Long.toString(page.getAsLong() + 1));
    }
    return header.build();
  }
}
