package io.github.paperlistings.spi;

import io.github.paperlistings.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How much a parser takes before it gives up with a {@link LimitExceededException}. The defaults
 * suit untrusted input on a machine with 256 MB of heap to spare.
 */
@Value.Immutable(singleton = true)
@ValueStyle
public interface ParseLimits {

  /** The bytes of a document that must be held whole, such as an HTML page. Default 64 MiB. */
  @Value.Default
  default long maxDocumentBytes() {
    return 64L << 20;
  }

  /** The UTF-16 units of one record of a streamed format. Default 16 Mi. */
  @Value.Default
  default int maxRecordChars() {
    return 16 << 20;
  }

  /** How deep objects and arrays, or elements, may nest. Default 500. */
  @Value.Default
  default int maxDepth() {
    return 500;
  }

  /** The records of one listing. Default: no limit. */
  @Value.Default
  default long maxRecords() {
    return Long.MAX_VALUE;
  }

  /** The bytes that compressed input may expand to. Default 64 GiB. */
  @Value.Default
  default long maxExpandedBytes() {
    return 64L << 30;
  }

  /**
   * How many times its size compressed input may expand to, once it expanded to more than 8 MiB.
   * Default 200; text compresses 3 to 20 times.
   */
  @Value.Default
  default int maxExpansionRatio() {
    return 200;
  }

  /** The diagnostics of one code that are kept; the others are counted. Default 1,000. */
  @Value.Default
  default int maxDiagnosticsPerCode() {
    return 1_000;
  }

  /** The defaults. */
  static ParseLimits standard() {
    return ImmutableParseLimits.of();
  }

  /** A new builder, with the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ParseLimits}. */
  final class Builder extends ImmutableParseLimits.Builder {
    Builder() {}
  }
}
