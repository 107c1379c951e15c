package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  /** Worth knowing; nothing is missing. */
  @JsonProperty("info")
  INFO,
  /** Something looks wrong, but no record is lost. */
  @JsonProperty("warning")
  WARNING,
  /** A record, or the rest of the listing, could not be read. */
  @JsonProperty("error")
  ERROR
}
