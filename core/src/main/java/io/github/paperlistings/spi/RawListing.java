package io.github.paperlistings.spi;

import io.github.paperlistings.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What a listing says of itself, as found. */
@Value.Immutable(singleton = true)
@ValueStyle
public interface RawListing {

  /** Its title. */
  Optional<String> title();

  /** The day, month or year it is of, in any written form that carries the year. */
  Optional<String> date();

  /** The period it covers, in the source's own term. */
  Optional<String> period();

  /** The number of records it says it holds. */
  OptionalLong statedCount();

  /**
   * The number of records that it says it holds here, where the listing goes on on other pages;
   * absent: all of them.
   */
  OptionalLong shownCount();

  /** The link to its next page. */
  Optional<String> next();

  /**
   * Without a link, what of the query of this page's own address changes for the next page: a
   * cursor, an offset.
   */
  Map<String, String> nextParameters();

  /** What else it says, by name. */
  Map<String, String> extra();

  /** A listing that says nothing of itself. */
  static RawListing none() {
    return ImmutableRawListing.of();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RawListing}. */
  final class Builder extends ImmutableRawListing.Builder {
    Builder() {}
  }
}
