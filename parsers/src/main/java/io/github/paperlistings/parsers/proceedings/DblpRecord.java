package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A record of DBLP, whose fields mean the same in all forms. See <a
 * href="https://dblp.org/xml/docu/dblpxml.pdf">DBLP's description</a>.
 */
final class DblpRecord {

  private static final int HOMONYM_DIGITS = 4;
  private static final String WIKIDATA = "wikidata.org/";

  /** What DBLP calls the kinds of its records, on pages and in the API. */
  private static final List<String[]> TYPES =
      List.of(
          new String[] {"informal", "preprint"},
          new String[] {"conference", "inproceedings"},
          new String[] {"inproceedings", "inproceedings"},
          new String[] {"journal", "article"},
          new String[] {"article", "article"},
          new String[] {"incollection", "incollection"},
          new String[] {"parts in books", "incollection"},
          new String[] {"phdthesis", "thesis"},
          new String[] {"mastersthesis", "thesis"},
          new String[] {"books and theses", "book"},
          new String[] {"book", "book"},
          new String[] {"data", "dataset"});

  private final RawPaper.Builder record = RawPaper.builder();
  private final Set<RawIdentifier> identifiers = new LinkedHashSet<>();
  private Optional<RawIdentifier> ownKey = Optional.empty();

  /** The fields that need no reading. */
  RawPaper.Builder fields() {
    return record;
  }

  RawPaper build() {
    ownKey.ifPresent(record::addIdentifiers);
    return record.addAllIdentifiers(identifiers).build();
  }

  /** DBLP ends each title with a full stop that is not the authors'. */
  DblpRecord title(String title) {
    String text = title.strip();
    boolean stop = text.endsWith(".") && !text.endsWith("..");
    record.title(stop ? text.substring(0, text.length() - 1) : text);
    return this;
  }

  DblpRecord key(String key) {
    ownKey = Optional.of(new RawIdentifier("dblp", key));
    return this;
  }

  DblpRecord type(String kind) {
    String lower = kind.toLowerCase(Locale.ROOT);
    TYPES.stream()
        .filter(type -> lower.startsWith(type[0]))
        .findFirst()
        .ifPresent(type -> record.type(type[1]));
    return this;
  }

  DblpRecord doi(String doi) {
    Optional<ArxivId> arxiv = ArxivId.parse(doi.contains("/") ? "https://doi.org/" + doi : doi);
    identifiers.add(
        arxiv
            .map(id -> new RawIdentifier("arxiv", id.toString()))
            .orElseGet(() -> new RawIdentifier(Doi.SCHEME, doi)));
    return this;
  }

  /** An electronic edition: a DOI, a page of the publisher, a page of arXiv; or Wikidata on it. */
  DblpRecord edition(String url) {
    boolean about = url.contains(WIKIDATA);
    record.addLinks(about ? RawLink.of(url, "ee") : RawLink.of(url, "ee", LinkRole.PAPER));
    Optional<ArxivId> arxiv = ArxivId.parse(url);
    if (arxiv.isPresent()) {
      identifiers.add(new RawIdentifier("arxiv", arxiv.get().toString()));
    } else {
      Doi.parse(url).ifPresent(doi -> identifiers.add(new RawIdentifier(Doi.SCHEME, doi.value())));
    }
    return this;
  }

  /** Preprints of CoRR have {@code abs/1706.03762} for a volume. */
  DblpRecord volume(String volume) {
    Optional<ArxivId> arxiv =
        volume.startsWith("abs/") ? ArxivId.parse(volume.substring(4)) : Optional.empty();
    arxiv.ifPresent(id -> identifiers.add(new RawIdentifier("arxiv", id.toString())));
    record.volume(volume);
    return this;
  }

  /** Persons of one name are told apart by a number of four digits behind it. */
  DblpRecord author(String name, List<RawIdentifier> of) {
    String text = name.strip();
    int start = text.length() - HOMONYM_DIGITS;
    boolean homonym =
        start > 1
            && text.charAt(start - 1) == ' '
            && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
    String bare = homonym ? text.substring(0, start - 1) : text;
    record.addAuthors(RawAuthor.of(bare).withIdentifiers(of));
    return this;
  }
}
