package io.github.paperlistings.parse;

import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import java.util.List;

/**
 * Which format a source is read as, and why.
 *
 * @param format the format
 * @param detection its score and reason
 * @param others the other formats that recognise the source, best first
 */
public record FormatChoice(ListingFormat format, Detection detection, List<Candidate> others) {

  /** Takes a copy of the list. */
  public FormatChoice {
    others = List.copyOf(others);
  }

  /**
   * A format that could read the source too.
   *
   * @param format the format
   * @param detection its score and reason
   */
  public record Candidate(ListingFormat format, Detection detection) {}
}
