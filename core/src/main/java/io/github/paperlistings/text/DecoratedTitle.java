package io.github.paperlistings.text;

import io.github.paperlistings.identifier.ArxivId;
import java.util.List;
import java.util.Optional;

/**
 * A title and what was written around it, each where it belongs.
 *
 * @param title the title alone
 * @param arxivIds identifiers of arXiv, in order
 * @param categories categories of arXiv that stood beside an identifier
 * @param venue where the paper appeared: "CVPR 2024"
 * @param labels kinds of presentation, decisions, languages, emoji: "Oral"
 * @param number the number of the paper in a numbered list
 */
public record DecoratedTitle(
    String title,
    List<ArxivId> arxivIds,
    List<String> categories,
    Optional<String> venue,
    List<String> labels,
    Optional<String> number) {

  /** Takes copies of the lists. */
  public DecoratedTitle {
    arxivIds = List.copyOf(arxivIds);
    categories = List.copyOf(categories);
    labels = List.copyOf(labels);
  }
}
