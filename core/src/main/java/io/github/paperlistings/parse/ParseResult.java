package io.github.paperlistings.parse;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.model.Paper;
import java.util.List;

/**
 * A listing that was read to its end, or to its breaking point.
 *
 * @param listing the listing with its papers
 * @param report the counts, the choice of the format, and the diagnostics
 */
public record ParseResult(Listing listing, ParseReport report) {

  /** The papers, in the order of the listing. */
  public List<Paper> papers() {
    return listing.papers();
  }

  /** What was noticed, in that order. */
  public List<Diagnostic> diagnostics() {
    return report.diagnostics();
  }
}
