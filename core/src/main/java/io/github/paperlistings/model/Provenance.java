package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where a paper was read, and how its text stood there. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Provenance.Builder.class)
@JsonPropertyOrder({"source", "format", "position", "location", "raw"})
public interface Provenance {

  /** The name of the source, such as a file name or a URL. */
  Optional<String> source();

  /** The id of the format it was read as, such as {@code huggingface-html}. */
  Optional<String> format();

  /**
   * The place of the record among the records found in the listing, from 1. Rejected records and
   * duplicates take a place too.
   */
  OptionalLong position();

  /** Where in the source the record starts. */
  Optional<Location> location();

  /**
   * The text as found, by JSON name of the field ({@code title}, {@code abstract}, {@code
   * authors[0]}), for the fields that normalisation changed.
   */
  Map<String, String> raw();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Provenance}. */
  final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
