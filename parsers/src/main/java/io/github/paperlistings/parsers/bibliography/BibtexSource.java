package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The characters of a BibTeX file, line by line, each line with a line feed behind. It knows where
 * an entry of a known type starts a line, which no value does, and so ends one that was not closed.
 */
final class BibtexSource implements Closeable {

  /** What stands for the end. */
  static final int END = -1;

  private static final Table TYPES = Table.of("bibtex-types.tsv");

  private final LineReader lines;
  private String line = "";
  private int at = 1;
  private int entryAt = -1;
  private boolean ended;

  BibtexSource(LineReader lines) {
    this.lines = lines;
  }

  /** The character under the cursor. */
  int peek() throws IOException {
    load();
    if (ended) {
      return END;
    }
    return at < line.length() ? line.charAt(at) : '\n';
  }

  /** The character under the cursor, which moves on. */
  int take() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  /** Whether the cursor stands on an entry that starts a line. */
  boolean atEntry() throws IOException {
    load();
    return !ended && at == entryAt;
  }

  /** The number of the line under the cursor, from 1. */
  long lineNumber() {
    return lines.lineNumber();
  }

  /** Moves behind the next {@code @} that no comment holds; false at the end. */
  boolean skipBehindAt() throws IOException {
    while (peek() != END) {
      int found = isComment() ? -1 : line.indexOf('@', at);
      if (found >= 0) {
        at = found + 1;
        return true;
      }
      at = line.length() + 1;
    }
    return false;
  }

  /** Moves to the next entry of a known type, wherever in its line it starts. */
  void skipToEntry() throws IOException {
    while (peek() != END) {
      for (int i = line.indexOf('@', at); i >= 0; i = line.indexOf('@', i + 1)) {
        if (isEntry(line, i)) {
          at = i;
          return;
        }
      }
      at = line.length() + 1;
    }
  }

  /** Moves to the end of the line. */
  void skipLine() throws IOException {
    load();
    at = line.length();
  }

  /** Moves on to what is no white space. */
  void skipBlanks() throws IOException {
    int c = peek();
    while (c != END && Character.isWhitespace(c)) {
      at++;
      c = peek();
    }
  }

  /** Whether {@code @}, a known type and an opening sign stand there. */
  static boolean isEntry(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int open = end;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    return open < text.length()
        && "{(".indexOf(text.charAt(open)) >= 0
        && TYPES.value(text.substring(at + 1, end)).isPresent();
  }

  /** The first character of a line that is no blank. */
  static int firstVisible(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private boolean isComment() {
    int first = firstVisible(line);
    return first < line.length() && line.charAt(first) == '%';
  }

  private void load() throws IOException {
    while (at > line.length() && !ended) {
      Optional<String> next = lines.next();
      ended = next.isEmpty();
      line = next.orElse("");
      at = 0;
      int first = firstVisible(line);
      entryAt =
          first < line.length() && line.charAt(first) == '@' && isEntry(line, first) ? first : -1;
    }
  }
}
