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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One paper of Semantic Scholar. Its data sets write the names of fields without capital letters;
 * lists of citations and references wrap each paper.
 */
final class SemanticScholarRecord implements JsonAnswer {

  /** What the service calls the schemes that the library knows. */
  private static final Map<String, String> SCHEMES =
      Map.of(
          "doi", "doi",
          "arxiv", "arxiv",
          "acl", "acl",
          "dblp", "dblp",
          "pubmed", "pmid",
          "pubmedcentral", "pmcid",
          "mag", "mag",
          "corpusid", "s2corpus");

  @Override
  public Set<String> lists() {
    return Set.of("data", "recommendedPapers", "papers");
  }

  @Override
  public Optional<RawPaper> record(JsonObject object, Location location) {
    JsonObject paper =
        object
            .object("citedPaper")
            .or(() -> object.object("citingPaper"))
            .or(() -> object.object("paper"))
            .orElse(object);
    if (paper.firstText("paperId", "corpusid", "corpusId", "title").isEmpty()) {
      return Optional.empty();
    }
    JsonPaper record = new JsonPaper(paper, location);
    record
        .paper()
        .title(paper.text("title"))
        .abstractText(paper.text("abstract"))
        .summary(paper.text("tldr", "text"))
        .published(paper.firstText("publicationDate", "publicationdate", "year"))
        .venue(
            paper
                .firstText("venue")
                .or(() -> paper.text("publicationVenue", "name"))
                .or(() -> paper.text("journal", "name")))
        .volume(paper.text("journal", "volume"))
        .pages(paper.text("journal", "pages"))
        .type(paper.texts("publicationTypes").stream().findFirst())
        .categories(categories(paper))
        .metrics(Metrics.builder().citations(citations(paper)).build());
    identifiers(record);
    authors(paper, record.paper());
    record.link("url", LinkRole.PAPER);
    openAccess(paper, record);
    record.extra("referenceCount", "influentialCitationCount", "isOpenAccess", "matchScore");
    paper
        .text("journal", "name")
        .filter(name -> paper.text("venue").filter(venue -> !venue.equals(name)).isPresent())
        .ifPresent(name -> record.paper().putExtra("journal", name));
    object
        .text("snippet", "text")
        .ifPresent(snippet -> record.paper().putExtra("snippet", snippet));
    return Optional.of(record.build());
  }

  private static List<String> categories(JsonObject paper) {
    List<String> fields = paper.texts("fieldsOfStudy");
    return fields.isEmpty()
        ? Stream.of("s2FieldsOfStudy", "s2fieldsofstudy")
            .flatMap(name -> paper.objects(name).stream())
            .flatMap(field -> field.text("category").stream())
            .distinct()
            .toList()
        : fields;
  }

  private static OptionalLong citations(JsonObject paper) {
    OptionalLong count = paper.number("citationCount");
    return count.isPresent() ? count : paper.number("citationcount");
  }

  private static void identifiers(JsonPaper record) {
    record.identifier("s2", "paperId");
    JsonObject paper = record.fields();
    paper
        .firstText("corpusid", "corpusId")
        .ifPresent(id -> record.paper().addIdentifiers(new RawIdentifier("s2corpus", id)));
    for (String name : new String[] {"externalIds", "externalids"}) {
      paper.object(name).ifPresent(ids -> external(ids, record.paper()));
    }
  }

  private static void external(JsonObject ids, RawPaper.Builder paper) {
    for (String name : ids.names()) {
      String scheme = SCHEMES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
      if (!scheme.isEmpty()) {
        ids.text(name)
            .map(id -> scheme.equals("pmcid") ? PmcId.of(id) : id)
            .ifPresent(id -> paper.addIdentifiers(new RawIdentifier(scheme, id)));
      }
    }
  }

  private static void authors(JsonObject paper, RawPaper.Builder record) {
    paper.texts("authors").forEach(name -> record.addAuthors(RawAuthor.of(name)));
    for (JsonObject author : paper.objects("authors")) {
      List<RawIdentifier> ids =
          author
              .firstText("authorId")
              .map(id -> List.of(new RawIdentifier("s2", id)))
              .orElse(List.of());
      author
          .text("name")
          .ifPresent(
              name ->
                  record.addAuthors(
                      RawAuthor.of(name, author.texts("affiliations")).withIdentifiers(ids)));
    }
  }

  private static void openAccess(JsonObject paper, JsonPaper record) {
    for (String name : new String[] {"openAccessPdf", "openaccessinfo", "openAccessInfo"}) {
      paper.object(name).ifPresent(open -> openAccess(name, open, record.paper()));
    }
  }

  private static void openAccess(String name, JsonObject open, RawPaper.Builder paper) {
    paper.license(open.text("license"));
    open.text("url").ifPresent(url -> paper.addLinks(RawLink.of(url, name, LinkRole.PDF)));
  }

  @Override
  public RawListing header(JsonObject facts, long shown) {
    Optional<String> offset = facts.text("next");
    Optional<String> token = facts.text("token");
    RawListing.Builder header = RawListing.builder().statedCount(facts.number("total"));
    offset.ifPresent(text -> header.putNextParameters("offset", text));
    token.ifPresent(text -> header.putNextParameters("token", text));
    boolean part = offset.isPresent() || token.isPresent() || facts.number("offset").orElse(0) > 0;
    return part ? header.shownCount(shown).build() : header.build();
  }
}
