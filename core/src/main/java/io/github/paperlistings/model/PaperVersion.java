package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One version of a paper in its submission history. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = PaperVersion.Builder.class)
@JsonPropertyOrder({"version", "date", "size"})
public interface PaperVersion {

  /** The number of the version, from 1. */
  int version();

  /** When it was submitted. */
  Optional<PartialDate> date();

  /** Its size as the source writes it: "125kb". */
  Optional<String> size();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PaperVersion}. */
  final class Builder extends ImmutablePaperVersion.Builder {
    Builder() {}
  }
}
