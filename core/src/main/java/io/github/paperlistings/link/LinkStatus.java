package io.github.paperlistings.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether what a link leads to is there, by the words of the text. */
public enum LinkStatus {
  /** It is there, as far as the text says. */
  @JsonProperty("available")
  AVAILABLE,
  /** The text says that it will be there. */
  @JsonProperty("announced")
  ANNOUNCED,
  /** The text does not say. */
  @JsonProperty("unknown")
  UNKNOWN;

  /** The name in JSON and in the output of programs: lower case, words joined by a hyphen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
