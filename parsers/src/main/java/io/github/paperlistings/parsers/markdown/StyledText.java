package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
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
    return all(Mark.Kind.LINK);
  }

  List<Mark> images() {
    return all(Mark.Kind.IMAGE);
  }

  private List<Mark> all(Mark.Kind kind) {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.is(kind)) {
        found.add(mark);
      }
    }
    return found;
  }

  /** The mark of a kind that covers a place. */
  Optional<Mark> at(int place, Mark.Kind kind) {
    for (Mark mark : marks) {
      if (mark.start() > place) {
        break;
      }
      if (mark.is(kind) && place < mark.end()) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** Where the first mark of a kind starts at or behind a place, or the end. */
  int next(int place, Mark.Kind kind) {
    for (Mark mark : marks) {
      if (mark.is(kind) && mark.start() >= place) {
        return mark.start();
      }
    }
    return text.length();
  }

  /** A part of the text, with the marks that lie in it. */
  StyledText part(int start, int end) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.start() >= end) {
        break;
      }
      if (mark.end() > start) {
        int from = Math.max(mark.start(), start) - start;
        int to = Math.min(mark.end(), end) - start;
        inside.add(new Mark(mark.kind(), from, to, mark.target()));
      }
    }
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
