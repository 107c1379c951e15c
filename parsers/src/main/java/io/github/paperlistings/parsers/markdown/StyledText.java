package io.github.paperlistings.parsers.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, heading, cell or item: its text and what is set apart in it.
 *
 * @param text the text; a soft line break is {@code \n}, a hard one {@link #BREAK}, an image {@link
 *     #IMAGE}
 * @param marks what is set apart, by start
 * @param line the line it starts on, from 1
 */
record StyledText(String text, List<Mark> marks, int line) {

  /** A line break that the author asked for. */
  static final char BREAK = '\u2028';

  /** Stands for an image. */
  static final char IMAGE = '\uFFFC';

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  String text(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  List<Mark> links() {
    return marks.stream().filter(mark -> mark.is(Mark.Kind.LINK)).toList();
  }

  List<Mark> images() {
    return marks.stream().filter(mark -> mark.is(Mark.Kind.IMAGE)).toList();
  }

  /** The mark of a kind that covers a place. */
  Optional<Mark> at(int place, Mark.Kind kind) {
    return marks.stream()
        .filter(mark -> mark.is(kind) && mark.start() <= place && place < mark.end())
        .findFirst();
  }

  /** Where the first mark of a kind starts at or behind a place, or the end. */
  int next(int place, Mark.Kind kind) {
    return marks.stream()
        .filter(mark -> mark.is(kind) && mark.start() >= place)
        .mapToInt(Mark::start)
        .findFirst()
        .orElse(text.length());
  }

  /** A part of the text, with the marks that lie in it. */
  StyledText part(int start, int end) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.start() < end && mark.end() > start)
            .map(
                mark ->
                    new Mark(
                        mark.kind(),
                        Math.max(mark.start(), start) - start,
                        Math.min(mark.end(), end) - start,
                        mark.target()))
            .toList();
    return new StyledText(text.substring(start, end), inside, line);
  }

  /** Words on one line, without images. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == BREAK || c == IMAGE || c == '\u00A0';
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
