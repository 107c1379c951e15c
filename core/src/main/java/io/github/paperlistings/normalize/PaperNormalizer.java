package io.github.paperlistings.normalize;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.link.LinkCollection;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.RepositoryFacts;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.PartialDate;
import io.github.paperlistings.model.Provenance;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.text.DecoratedTitle;
import io.github.paperlistings.text.TitleDecoration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes papers of the raw records of one listing. */
public final class PaperNormalizer {

  /** The length of {@code 2025-03-12}; a longer text says more than a date can hold. */
  private static final int ISO_DAY = 10;

  private final LinkExtractor extractor;
  private final ListingFormat format;
  private final Optional<String> source;
  private final Optional<String> baseUri;
  private final Optional<LocalDate> retrieved;

  /** A normalizer for a listing of a format, from a source, at an address, of a day. */
  public PaperNormalizer(
      LinkExtractor extractor,
      ListingFormat format,
      Optional<String> source,
      Optional<String> baseUri,
      Optional<LocalDate> retrieved) {
    this.extractor = extractor;
    this.format = format;
    this.source = source;
    this.baseUri = baseUri;
    this.retrieved = retrieved;
  }

  /** Whether a record says enough to be a paper: a title or an identifier. */
  public static boolean isPaper(RawPaper raw) {
    if (raw.title().isPresent() && !raw.title().get().isBlank()) {
      return true;
    }
    return raw.identifiers().stream().anyMatch(identifier -> !identifier.text().isBlank());
  }

  /** What a listing says of itself; papers and diagnostics are to be added. */
  public Listing.Builder listing(RawListing raw) {
    FoundText found = new FoundText();
    TextNormalizers normalizers = TextNormalizers.of(format.textKind());
    Listing.Builder listing =
        Listing.builder()
            .source(source)
            .format(format.id())
            .title(found.field("title", raw.title(), normalizers.titles()::normalize))
            .date(date("date", raw.date(), found))
            .period(raw.period())
            .statedCount(raw.statedCount())
            .next(next(raw))
            .extra(raw.extra());
    Optional.ofNullable(found.raw().get("date"))
        .filter(text -> !raw.extra().containsKey("date"))
        .filter(text -> date("date", raw.date(), new FoundText()).isEmpty())
        .ifPresent(text -> listing.putExtra("date", text));
    return listing;
  }

  private Optional<String> next(RawListing raw) {
    Map<String, String> parameters = raw.nextParameters();
    return raw.next()
        .map(link -> RelativeReference.resolve(link, baseUri))
        .or(
            () ->
                parameters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(QueryParameters.set(baseUri.orElse(""), parameters)));
  }

  /**
   * The paper that a record gives.
   *
   * @param position the place of the record in the listing, from 1
   */
  public Paper paper(RawPaper raw, long position) {
    FoundText found = new FoundText();
    TextNormalizers normalizers = TextNormalizers.of(raw.textKind().orElse(format.textKind()));
    LinkCollection links = links(raw);
    DecoratedTitle title = title(raw, normalizers, found);
    AuthorNormalizer authors = new AuthorNormalizer(normalizers, found);
    Paper.Builder paper =
        Paper.builder()
            .title(title.title())
            .abstractText(
                found.field("abstract", raw.abstractText(), normalizers.abstracts()::normalize))
            .summary(found.field("summary", raw.summary(), normalizers.abstracts()::normalize))
            .authors(authors.given(raw.authors()))
            .identifiers(identifiers(raw.identifiers(), title.arxivIds()))
            .published(date("published", raw.published(), found))
            .updated(date("updated", raw.updated(), found))
            .versions(Versions.of(raw.versions(), retrieved))
            .links(links.links())
            .codeRepositories(links.repositories())
            .metrics(raw.metrics());
    publication(paper, raw, normalizers, found);
    subjects(paper, raw, normalizers);
    decoration(paper, raw, title);
    raw.authorText().ifPresent(text -> authors.list(text, paper));
    return paper.provenance(provenance(raw, position, found)).build();
  }

  /** The title as a reader would cite it, and what the source wrote around it. */
  private static DecoratedTitle title(RawPaper raw, TextNormalizers normalizers, FoundText found) {
    String display = raw.title().map(normalizers.titles()::normalize).orElse("");
    DecoratedTitle title = TitleDecoration.read(display);
    raw.title()
        .filter(text -> !text.equals(title.title()))
        .ifPresent(text -> found.keep("title", text));
    return title;
  }

  /** What stood around the title goes where the record itself says nothing. */
  private static void decoration(Paper.Builder paper, RawPaper raw, DecoratedTitle title) {
    if (raw.venue().isEmpty()) {
      paper.venue(title.venue());
    } else {
      title.venue().ifPresent(paper::addLabels);
    }
    if (raw.categories().isEmpty()) {
      paper.addAllCategories(title.categories());
    }
    paper.addAllLabels(title.labels());
    title.number().ifPresent(number -> paper.putExtra("number", number));
  }

  /** Identifiers that a title carries are those of the record, unless it has one of that kind. */
  private static Collection<Identifier> identifiers(
      List<RawIdentifier> raw, List<ArxivId> inTitle) {
    Collection<Identifier> identifiers = Identifiers.of(raw);
    if (inTitle.isEmpty() || identifiers.stream().anyMatch(ArxivId.class::isInstance)) {
      return identifiers;
    }
    Set<Identifier> all = new LinkedHashSet<>(identifiers);
    all.addAll(inTitle);
    return all;
  }

  private LinkCollection links(RawPaper raw) {
    LinkCollection links = new LinkCollection(extractor);
    raw.title().ifPresent(text -> links.text("title", text));
    raw.abstractText().ifPresent(text -> links.text("abstract", text));
    raw.comments().ifPresent(text -> links.text("comments", text));
    for (RawLink link : raw.links()) {
      given(link, links);
    }
    return links;
  }

  private void given(RawLink raw, LinkCollection links) {
    String address = RelativeReference.resolve(raw.url().strip(), baseUri);
    if (address.isEmpty()) {
      return;
    }
    RepositoryFacts facts = new RepositoryFacts(raw.stars(), raw.official(), raw.framework());
    if (raw.role().isPresent()) {
      links.asserted(raw.field(), address, raw.url(), raw.role().get(), facts);
    } else {
      links.link(raw.field(), address, raw.url(), raw.label(), facts);
    }
  }

  private static void publication(
      Paper.Builder paper, RawPaper raw, TextNormalizers normalizers, FoundText found) {
    paper
        .type(raw.type())
        .venue(found.field("venue", raw.venue(), normalizers.titles()::normalize))
        .volume(found.field("volume", raw.volume(), normalizers.facts()))
        .issue(found.field("issue", raw.issue(), normalizers.facts()))
        .pages(found.field("pages", raw.pages(), normalizers.facts()))
        .publisher(found.field("publisher", raw.publisher(), normalizers.facts()))
        .language(raw.language())
        .license(raw.license())
        .reportNumber(found.field("reportNumber", raw.reportNumber(), normalizers.facts()))
        .comments(found.field("comments", raw.comments(), normalizers.titles()::normalize))
        .journalRef(found.field("journalRef", raw.journalRef(), normalizers.titles()::normalize))
        .announcement(raw.announcement());
  }

  private static void subjects(Paper.Builder paper, RawPaper raw, TextNormalizers normalizers) {
    paper
        .categories(raw.categories())
        .classes(raw.classes())
        .keywords(keywords(raw.keywords(), normalizers))
        .labels(raw.labels())
        .extra(raw.extra());
  }

  private static List<String> keywords(List<String> found, TextNormalizers normalizers) {
    return found.isEmpty() ? found : found.stream().map(normalizers.facts()).toList();
  }

  private Optional<PartialDate> date(String field, Optional<String> text, FoundText found) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String written = text.get();
    Optional<PartialDate> date = DateText.parse(written, retrieved);
    boolean whole = date.isPresent() && written.length() <= ISO_DAY;
    if (!whole || !date.get().toString().equals(written)) {
      found.keep(field, written);
    }
    return date;
  }

  private Provenance provenance(RawPaper raw, long position, FoundText found) {
    return Provenance.builder()
        .source(source)
        .format(format.id())
        .position(position)
        .location(raw.location())
        .raw(found.raw())
        .build();
  }
}
