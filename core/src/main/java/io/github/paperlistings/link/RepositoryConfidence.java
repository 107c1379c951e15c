package io.github.paperlistings.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a repository was found. */
public enum RepositoryConfidence {
  /** The source gives its address. */
  @JsonProperty("asserted")
  ASSERTED,
  /** Its address was guessed, such as from that of a project page. */
  @JsonProperty("inferred")
  INFERRED;

  /** The name in JSON and in the output of programs: lower case, words joined by a hyphen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
