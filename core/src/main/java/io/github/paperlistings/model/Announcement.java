package io.github.paperlistings.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a listing announces a paper; the terms are those of arXiv's announcements. */
public enum Announcement {
  /** A new submission. */
  @JsonProperty("new")
  NEW,
  /** Announced before under another category. */
  @JsonProperty("cross")
  CROSS,
  /** A new version of a paper announced before. */
  @JsonProperty("replaced")
  REPLACED,
  /** A new version of a cross-listed paper. */
  @JsonProperty("replaced-cross")
  REPLACED_CROSS
}
