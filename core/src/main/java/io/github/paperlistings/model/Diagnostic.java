package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.paperlistings.internal.ValueStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that was noticed while a listing was read. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = Diagnostic.Builder.class)
@JsonPropertyOrder({"severity", "code", "message", "location"})
public interface Diagnostic {

  /** How much it matters. */
  Severity severity();

  /** What it is, for programs: one of {@link DiagnosticCodes} or a parser's own code. */
  String code();

  /** What it is, for people: one sentence in English. */
  String message();

  /** Where it was noticed. */
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingKnown.class)
  @Value.Default
  default Location location() {
    return Location.unknown();
  }

  /** A diagnostic without a place. */
  static Diagnostic of(Severity severity, String code, String message) {
    return of(severity, code, message, Location.unknown());
  }

  /** A diagnostic at a place. */
  static Diagnostic of(Severity severity, String code, String message, Location location) {
    return builder().severity(severity).code(code).message(message).location(location).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Diagnostic}. */
  final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}
