package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import java.util.List;
import java.util.Optional;

/**
 * The line that starts an entry of a listing: {@code [1] arXiv:2406.12345 (cross-list from cs.CV)
 * [pdf, html, other]}, or {@code 1. arXiv:2406.12345 [pdf, other] cs.LG} of a search.
 *
 * @param id the identifier as written
 * @param marks what stands behind it
 * @param numbered whether a number stands before it
 */
record CopiedTerm(String id, String marks, boolean numbered) {

  private static final String PREFIX = "arXiv:";
  private static final List<String> FILES = List.of("pdf", "ps", "html", "other", "src");

  /** The term that a line is, if it is one. */
  static Optional<CopiedTerm> of(String line) {
    String text = withoutNumber(line.strip());
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int end = PREFIX.length();
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    String id = text.substring(PREFIX.length(), end);
    String marks = text.substring(end).strip();
    return (marks.isEmpty() || isMark(marks)) && ArxivId.parse(id).isPresent()
        ? Optional.of(new CopiedTerm(id, marks, !text.equals(line.strip())))
        : Optional.empty();
  }

  /** Whether the files of the paper are listed, which other lists of identifiers do not do. */
  boolean hasFiles() {
    return marks.indexOf('[') >= 0;
  }

  /** Whether a line stands behind an identifier: its files, or how it is announced. */
  static boolean isMark(String line) {
    return line.startsWith("(cross-list") || line.startsWith("(replaced") || isFiles(line);
  }

  /**
   * {@code [pdf, html, other]}, with blanks anywhere, and numbers where a text browser has them.
   */
  static boolean isFiles(String line) {
    if (!line.startsWith("[")) {
      return false;
    }
    String text = withoutNumber(line.substring(1).strip());
    return FILES.stream().anyMatch(text::startsWith);
  }

  /** Whether a line is only the number of an entry, whose term follows on the next line. */
  static boolean isNumber(String line) {
    return !line.isBlank() && withoutNumber(line.strip()).isEmpty();
  }

  private static boolean isEnd(char c) {
    return Character.isWhitespace(c) || c == '[' || c == '(';
  }

  /** Text browsers write the number of a link behind that of the entry. */
  private static String withoutNumber(String line) {
    String text = line;
    int end = numberEnd(text);
    while (end > 0) {
      text = text.substring(end).strip();
      end = numberEnd(text);
    }
    return text;
  }

  /** The end of {@code [1]}, {@code 1.} or a bullet at the start of a text, or 0. */
  private static int numberEnd(String text) {
    if (text.startsWith("* ") || text.startsWith("- ") || text.startsWith("• ")) {
      return 2;
    }
    int start = text.startsWith("[") ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean closed = end > start && text.startsWith(start == 1 ? "]" : ". ", end);
    return closed ? end + 1 : 0;
  }
}
