package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.identifier.Doi;
import java.util.Optional;

/** Finds a DOI in an address or a short text. */
final class DoiText {

  private static final String START = "10.";

  private DoiText() {}

  /** The first DOI of a text: "doi:10.1038/x", "https://dl.acm.org/doi/abs/10.1145/1.2?af=R". */
  static Optional<Doi> find(String text) {
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
      boolean inside = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      if (!inside) {
        Optional<Doi> doi = Doi.parse(text.substring(at, end(text, at)));
        if (doi.isPresent()) {
          return doi;
        }
      }
    }
    return Optional.empty();
  }

  /** Query and fragment of an address are no part of it, nor is the punctuation of a sentence. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) > ' '
        && "?#&\"<>|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ".,;)]/".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
