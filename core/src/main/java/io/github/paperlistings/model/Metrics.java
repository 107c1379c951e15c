package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Counts that a listing shows beside a paper, as of the day of the listing. */
@Value.Immutable(singleton = true)
@ValueStyle
@JsonDeserialize(builder = Metrics.Builder.class)
@JsonPropertyOrder({"upvotes", "comments", "githubStars", "citations"})
public interface Metrics {

  /** How many readers voted for the paper. */
  OptionalLong upvotes();

  /** How many comments the listing's site holds. */
  OptionalLong comments();

  /**
   * The stars of the paper's repository. Abbreviated counts ("3.29k") are written out (3290), and
   * so are as exact as the abbreviation.
   */
  OptionalLong githubStars();

  /** How often the paper is cited. */
  OptionalLong citations();

  /** Whether nothing was counted. */
  @JsonIgnore
  default boolean isEmpty() {
    return equals(none());
  }

  /** No counts. */
  static Metrics none() {
    return ImmutableMetrics.of();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Metrics}. */
  final class Builder extends ImmutableMetrics.Builder {
    Builder() {}
  }
}
