package io.github.paperlistings.parse;

import io.github.paperlistings.internal.ValueStyle;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseLimits;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How listings are parsed. */
@Value.Immutable(singleton = true)
@ValueStyle
public interface ParseOptions {

  /** The id of the format to read, in place of detection. */
  Optional<String> format();

  /**
   * Parsers beside those that {@link java.util.ServiceLoader} finds. One whose format has the id of
   * another takes its place.
   */
  List<ListingParser> parsers();

  /** The limits. */
  @Value.Default
  default ParseLimits limits() {
    return ParseLimits.standard();
  }

  /** What finds the links of texts and judges those that a source gives. */
  @Value.Default
  default LinkExtractor links() {
    return LinkExtractor.standard();
  }

  /** Detection, all parsers on the class path or module path, standard limits. */
  static ParseOptions standard() {
    return ImmutableParseOptions.of();
  }

  /** A new builder, with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ParseOptions}. */
  final class Builder extends ImmutableParseOptions.Builder {
    Builder() {}
  }
}
