package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A place in a source, in the terms of its format; all parts are optional. */
@Value.Immutable(singleton = true)
@ValueStyle
@JsonDeserialize(builder = Location.Builder.class)
@JsonPropertyOrder({"line", "column", "path", "record"})
public interface Location {

  /** The line, from 1. */
  OptionalLong line();

  /** The column within the line, from 1, in UTF-16 units. */
  OptionalLong column();

  /** A CSS path in HTML, a JSON pointer (RFC 6901) in JSON. */
  Optional<String> path();

  /** The number of the record, from 1, in the order of the listing. */
  OptionalLong record();

  /** No place in particular. */
  static Location unknown() {
    return ImmutableLocation.of();
  }

  /** A line of a text. */
  static Location line(long line) {
    return builder().line(line).build();
  }

  /** A CSS path or JSON pointer. */
  static Location path(String path) {
    return builder().path(path).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Location}. */
  final class Builder extends ImmutableLocation.Builder {
    Builder() {}
  }
}
