package io.github.paperlistings.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What names a paper or a person within a scheme. Schemes that the library knows have a type of
 * their own; {@link #of} gives the right one.
 */
@JsonPropertyOrder({"scheme", "value", "version"})
public sealed interface Identifier permits ArxivId, Doi, OtherIdentifier {

  /** The scheme in lower case: {@code arxiv}, {@code doi}, {@code openreview}, {@code acl} … */
  @JsonProperty("scheme")
  String scheme();

  /** The value in the scheme's canonical form, without the version. Never empty. */
  @JsonProperty("value")
  String value();

  /** The version of the paper, where the scheme has versions and one was given. From 1. */
  @JsonProperty("version")
  default OptionalInt version() {
    return OptionalInt.empty();
  }

  /**
   * An identifier of the type of its scheme. A value that is not of the form its scheme asks for is
   * kept as it is, as an identifier of that scheme without a type of its own.
   *
   * @param scheme the scheme, in any case
   * @param value the value in any written form of the scheme; not blank
   * @throws IllegalArgumentException if the scheme or the value is blank
   */
  static Identifier of(String scheme, String value) {
    String name = scheme.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case ArxivId.SCHEME ->
          ArxivId.parse(value)
              .<Identifier>map(id -> id)
              .orElseGet(() -> new OtherIdentifier(name, value.strip()));
      case Doi.SCHEME ->
          Doi.parse(value)
              .<Identifier>map(id -> id)
              .orElseGet(() -> new OtherIdentifier(name, value.strip()));
      default -> new OtherIdentifier(name, value.strip());
    };
  }

  /** Reads the JSON form; ids that were written come back equal. */
  @JsonCreator
  static Identifier fromJson(
      @JsonProperty("scheme") String scheme,
      @JsonProperty("value") String value,
      @JsonProperty("version") @Nullable Integer version) {
    return of(scheme, version == null ? value : value + "v" + version);
  }
}
