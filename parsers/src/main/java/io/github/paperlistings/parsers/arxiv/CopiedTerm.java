package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import java.util.Optional;

/**
 * The line that starts an entry of a listing: {@code [1] arXiv:2406.12345 (cross-list from cs.CV)
 * [pdf, html, other]}.
 *
 * @param id the identifier as written
 * @param marks what stands behind it
 */
record CopiedTerm(String id, String marks) {

  private static final String PREFIX = "arXiv:";

  /** The term that a line is, if it is one. */
  static Optional<CopiedTerm> of(String line) {
    String text = withoutNumber(line.strip());
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int end = PREFIX.length();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String id = text.substring(PREFIX.length(), end);
    String marks = text.substring(end).strip();
    boolean files = marks.isEmpty() || marks.startsWith("[") || marks.startsWith("(");
    return files && ArxivId.parse(id).isPresent()
        ? Optional.of(new CopiedTerm(id, marks))
        : Optional.empty();
  }

  /** Whether the files of the paper are listed, which other lists of identifiers do not do. */
  boolean hasFiles() {
    return marks.indexOf('[') >= 0;
  }

  /** Whether a line is only the number of an entry, whose term follows on the next line. */
  static boolean isNumber(String line) {
    return !line.isBlank() && withoutNumber(line.strip()).isEmpty();
  }

  private static String withoutNumber(String text) {
    int close = text.indexOf(']');
    if (!text.startsWith("[") || close < 2) {
      return text;
    }
    for (int i = 1; i < close; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return text;
      }
    }
    return text.substring(close + 1).strip();
  }
}
