package io.github.paperlistings.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a link leads to. */
public enum LinkRole {
  /** A page of a paper. */
  @JsonProperty("paper")
  PAPER,
  /** The paper itself. */
  @JsonProperty("pdf")
  PDF,
  /** Source code. */
  @JsonProperty("code")
  CODE,
  /** Data. */
  @JsonProperty("dataset")
  DATASET,
  /** A trained model. */
  @JsonProperty("model")
  MODEL,
  /** A program to try. */
  @JsonProperty("demo")
  DEMO,
  /** A ranking of results. */
  @JsonProperty("leaderboard")
  LEADERBOARD,
  /** A page on the work as a whole. */
  @JsonProperty("project-page")
  PROJECT_PAGE,
  /** A video. */
  @JsonProperty("video")
  VIDEO,
  /** Slides of a talk. */
  @JsonProperty("slides")
  SLIDES,
  /** A poster. */
  @JsonProperty("poster")
  POSTER,
  /** Documentation of software. */
  @JsonProperty("documentation")
  DOCUMENTATION,
  /** Anything else. */
  @JsonProperty("other")
  OTHER;

  /** The name in JSON and in the output of programs: lower case, words joined by a hyphen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LinkRole ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
