package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.internal.ValueStyle;
import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A paper as a listing gives it, its text normalised. What the listing does not say is absent; the
 * text as found is in {@link #provenance()} wherever normalisation changed it.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Paper.Builder.class)
@JsonPropertyOrder({
  "title",
  "abstract",
  "authors",
  "identifiers",
  "published",
  "updated",
  "type",
  "venue",
  "volume",
  "issue",
  "pages",
  "publisher",
  "language",
  "license",
  "reportNumber",
  "categories",
  "classes",
  "keywords",
  "labels",
  "comments",
  "journalRef",
  "announcement",
  "versions",
  "links",
  "codeRepositories",
  "metrics",
  "summary",
  "provenance",
  "extra"
})
public interface Paper {

  /** The title in readable Unicode, on one line. Empty only where the source gives none. */
  String title();

  /** The authors' abstract; paragraphs are separated by an empty line. */
  @JsonProperty("abstract")
  Optional<String> abstractText();

  /** The authors, in the order of the source. */
  List<Author> authors();

  /** The identifiers, the source's own one first. */
  List<Identifier> identifiers();

  /** When the paper was first published. */
  Optional<PartialDate> published();

  /** When the version listed was published. */
  Optional<PartialDate> updated();

  /** The type of publication in BibTeX's and Crossref's terms: "preprint", "article". */
  Optional<String> type();

  /** Where it was published: a journal, a conference. */
  Optional<String> venue();

  /** The volume of the venue. */
  Optional<String> volume();

  /** The issue of the volume. */
  Optional<String> issue();

  /** The pages: "1–12". */
  Optional<String> pages();

  /** Who published it. */
  Optional<String> publisher();

  /** The language of the paper, a BCP 47 tag where the source gives one. */
  Optional<String> language();

  /** The licence, as the source names it. */
  Optional<String> license();

  /** The report number of the authors' institution. */
  Optional<String> reportNumber();

  /** The subject categories, the primary one first. */
  List<String> categories();

  /** Subject classes of other schemes, such as MSC or ACM. */
  List<String> classes();

  /** Keywords. */
  List<String> keywords();

  /** What decorated the title or the record: "Oral", "Extended Abstract". */
  List<String> labels();

  /** The authors' comments: "12 pages, 3 figures". */
  Optional<String> comments();

  /** The journal reference. */
  Optional<String> journalRef();

  /** How the listing announces the paper. */
  Optional<Announcement> announcement();

  /** The submission history, oldest version first. */
  List<PaperVersion> versions();

  /** Every link of the record, in the order of the record. */
  List<Link> links();

  /** The code repositories, each once, best first. */
  List<CodeRepository> codeRepositories();

  /** Counts shown beside the paper. */
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingKnown.class)
  @Value.Default
  default Metrics metrics() {
    return Metrics.none();
  }

  /** A summary that is not the authors' abstract, such as a machine-made one. */
  Optional<String> summary();

  /** Where the paper was read. */
  Optional<Provenance> provenance();

  /** What the source carries and no other field holds, by the source's own name. */
  Map<String, String> extra();

  /** The arXiv identifier, if there is one. */
  default Optional<ArxivId> arxivId() {
    return firstIdentifier(ArxivId.class);
  }

  /** The DOI, if there is one. */
  default Optional<Doi> doi() {
    return firstIdentifier(Doi.class);
  }

  private <T extends Identifier> Optional<T> firstIdentifier(Class<T> type) {
    return identifiers().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Paper}. */
  final class Builder extends ImmutablePaper.Builder {
    Builder() {}
  }
}
