package io.github.paperlistings.link;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A link that a text or a page gives. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Link.Builder.class)
@JsonPropertyOrder({
  "url",
  "raw",
  "role",
  "roles",
  "own",
  "resolved",
  "repairs",
  "status",
  "context",
  "field",
  "start",
  "end"
})
public interface Link {

  /** The address in canonical form. */
  String url();

  /** The address as found. */
  String raw();

  /** What it leads to; the main one where it is several things. */
  LinkRole role();

  /** All that it leads to, the main one first. */
  List<LinkRole> roles();

  /** Whether it is the authors' own; empty where nothing tells. */
  Optional<Boolean> own();

  /** Whether the address is the real one; false for that of a shortener. */
  @Value.Default
  default boolean resolved() {
    return true;
  }

  /** What was mended in the address, in the order of the text. */
  List<String> repairs();

  /** Whether what it leads to is there. */
  LinkStatus status();

  /** The words that decided on role and status. */
  Optional<String> context();

  /** The field it was found in: "title", "abstract", the name of a source's field. */
  Optional<String> field();

  /** Where it starts in the text as given, in UTF-16 units. */
  OptionalInt start();

  /** Where it ends in the text as given, exclusive. */
  OptionalInt end();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Link}. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
