package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.json.BibtexText;
import io.github.paperlistings.parsers.json.JsonAnswer;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.parsers.json.JsonPaper;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One paper of a venue's dump. Fields that it does not know go beside the record. */
final class PaperListsRecord implements JsonAnswer {

  /** Fields that lead to a page or a file, with what their names say of it. */
  private static final Map<String, LinkRole> LINKS =
      Map.of(
          "site", LinkRole.PAPER,
          "openreview", LinkRole.PAPER,
          "oa", LinkRole.PAPER,
          "pdf", LinkRole.PDF,
          "supp", LinkRole.OTHER,
          "slides", LinkRole.SLIDES,
          "video", LinkRole.VIDEO,
          "youtube", LinkRole.VIDEO,
          "github", LinkRole.CODE);

  private static final List<String> LINK_ORDER =
      List.of("site", "openreview", "oa", "pdf", "github", "supp", "slides", "video", "youtube");

  /** Fields whose address must tell what it is of. */
  private static final Map<String, String> LABELS =
      Map.of("project", "Project page", "poster", "Poster");

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Optional<RawPaper> record(JsonObject object, Location location) {
    JsonPaper record = new JsonPaper(object, location);
    record
        .paper()
        .title(record.text("title"))
        .abstractText(record.text("abstract"))
        .summary(record.text("tldr"))
        .keywords(record.keywords("keywords"));
    record.text("status").ifPresent(record.paper()::addLabels);
    record.text("primary_area").ifPresent(record.paper()::addCategories);
    AuthorColumns.read(record);
    identifiers(record);
    links(record);
    OptionalLong citations = object.number("gs_citation");
    if (citations.isPresent()) {
      record.take("gs_citation");
      record.paper().metrics(Metrics.builder().citations(citations).build());
    }
    entry(record);
    others(record);
    return object.has("title") ? Optional.of(record.build()) : Optional.empty();
  }

  /** What the {@code id} is of, the page of the paper tells. */
  private static void identifiers(JsonPaper record) {
    String id = record.fields().text("id").orElse("");
    String page = record.fields().firstText("openreview", "site").orElse("");
    boolean profiles = record.fields().text("authorids").orElse("").startsWith("~");
    Optional<String> note = OpenReviewAddress.id(page).or(() -> own(id, profiles));
    if (note.isPresent()) {
      identifier(record, "openreview", note.get());
    } else if (!id.isEmpty() && page.contains("aclanthology.org/") && page.contains(id)) {
      identifier(record, "acl", id);
    }
    record.identifier("arxiv", "arxiv");
    record.identifier("doi", "doi");
  }

  private static void identifier(JsonPaper record, String scheme, String id) {
    if (record.fields().text("id").filter(id::equals).isPresent()) {
      record.take("id");
    }
    record.paper().addIdentifiers(new RawIdentifier(scheme, id));
  }

  private static Optional<String> own(String id, boolean profiles) {
    return profiles && !id.isEmpty() ? Optional.of(id) : Optional.empty();
  }

  private static void links(JsonPaper record) {
    for (String name : LINK_ORDER) {
      LinkRole role = LINKS.get(name);
      for (String url : SemicolonList.of(record.text(name).orElse(""))) {
        record.paper().addLinks(RawLink.of(url, name, role));
      }
    }
    for (String name : List.of("project", "poster")) {
      for (String url : SemicolonList.of(record.text(name).orElse(""))) {
        record
            .paper()
            .addLinks(RawLink.builder().url(url).field(name).label(LABELS.get(name)).build());
      }
    }
  }

  /** Some venues bring each paper's BibTeX, which alone tells where and when it was published. */
  private static void entry(JsonPaper record) {
    BibtexText entry = BibtexText.of(record.text("bibtex").orElse(""));
    Optional<String> year = entry.field("year");
    record
        .paper()
        .venue(entry.field("booktitle").or(() -> entry.field("journal")))
        .published(year.map(of -> entry.field("month").map(m -> m + " " + of).orElse(of)))
        .volume(entry.field("volume"))
        .pages(entry.field("pages"))
        .publisher(entry.field("publisher"));
    entry
        .field("doi")
        .ifPresent(doi -> record.paper().addIdentifiers(new RawIdentifier("doi", doi)));
  }

  /** A column of nothing but semicolons is empty. */
  private static void others(JsonPaper record) {
    record
        .remaining()
        .forEach(
            (name, text) -> {
              if (!SemicolonList.of(text).isEmpty()) {
                record.paper().putExtra(name, text);
              }
            });
  }
}
