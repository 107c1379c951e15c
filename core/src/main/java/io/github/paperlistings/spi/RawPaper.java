package io.github.paperlistings.spi;

import io.github.paperlistings.internal.ValueStyle;
import io.github.paperlistings.model.Announcement;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.text.TextKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One record of a listing with its text as found. See {@link io.github.paperlistings.model.Paper}
 * for what the fields mean.
 */
@Value.Immutable
@ValueStyle
public interface RawPaper {

  /** The title. */
  Optional<String> title();

  /** The abstract. */
  Optional<String> abstractText();

  /** What title, abstract and names are written in; absent: what the format says. */
  Optional<TextKind> textKind();

  /** The authors in order. */
  List<RawAuthor> authors();

  /** The authors in one text, where the source does not tell them apart: "A. Smith and B. Doe". */
  Optional<String> authorText();

  /** The identifiers, the source's own first. */
  List<RawIdentifier> identifiers();

  /** The day of publication in any written form: an ISO date-time, "Feb 7, 2025". */
  Optional<String> published();

  /** The day of the listed version in any written form. */
  Optional<String> updated();

  /** The type of publication. */
  Optional<String> type();

  /** The venue. */
  Optional<String> venue();

  /** The volume. */
  Optional<String> volume();

  /** The issue. */
  Optional<String> issue();

  /** The pages. */
  Optional<String> pages();

  /** The publisher. */
  Optional<String> publisher();

  /** The language. */
  Optional<String> language();

  /** The licence. */
  Optional<String> license();

  /** The report number. */
  Optional<String> reportNumber();

  /** The subject categories, primary first. */
  List<String> categories();

  /** Subject classes of other schemes. */
  List<String> classes();

  /** Keywords. */
  List<String> keywords();

  /** Labels. */
  List<String> labels();

  /** The authors' comments. */
  Optional<String> comments();

  /** The journal reference. */
  Optional<String> journalRef();

  /** How the paper is announced. */
  Optional<Announcement> announcement();

  /** The submission history, oldest version first. */
  List<RawVersion> versions();

  /** The links given as such. */
  List<RawLink> links();

  /** The counts; {@link AbbreviatedCount} reads "3.29k". */
  @Value.Default
  default Metrics metrics() {
    return Metrics.none();
  }

  /** A summary that is not the authors' abstract. */
  Optional<String> summary();

  /** Where the record starts. */
  Optional<Location> location();

  /**
   * What tells this record from the others of the listing, where a listing may hold a record more
   * than once: later records of the same key are duplicates. A parser of unbounded listings gives
   * none, since keys are kept until the end.
   */
  Optional<String> key();

  /** What else the record carries, by the source's own name. */
  Map<String, String> extra();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RawPaper}. */
  final class Builder extends ImmutableRawPaper.Builder {
    Builder() {}
  }
}
