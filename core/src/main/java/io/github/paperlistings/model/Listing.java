package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A listing as a whole: what it says of itself, its papers, and what could not be read. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Listing.Builder.class)
@JsonPropertyOrder({
  "source",
  "format",
  "title",
  "date",
  "period",
  "statedCount",
  "next",
  "papers",
  "diagnostics",
  "extra"
})
public interface Listing {

  /** The name of the source, such as a file name or a URL. */
  Optional<String> source();

  /** The id of the format it was read as. */
  String format();

  /** The title that the listing gives itself. */
  Optional<String> title();

  /** The day, month or year the listing is of. */
  Optional<PartialDate> date();

  /** The period it covers in the source's own term: "day", "week", "month", "trending". */
  Optional<String> period();

  /** The number of records that the listing says it holds. */
  OptionalLong statedCount();

  /** Where the next page of the listing is. */
  Optional<String> next();

  /** The papers, in the order of the listing. */
  List<Paper> papers();

  /** What was noticed while reading, in the order it was noticed. */
  List<Diagnostic> diagnostics();

  /** What else the listing says of itself, by name. */
  Map<String, String> extra();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Listing}. */
  final class Builder extends ImmutableListing.Builder {
    Builder() {}
  }
}
