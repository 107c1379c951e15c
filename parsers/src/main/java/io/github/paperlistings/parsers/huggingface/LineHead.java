package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.LineReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/** Lines whose first ones are known before they are read. */
final class LineHead implements LineReader {

  private static final int MOST_LINES = 3_000;
  private static final int MOST_CHARS = 1_000_000;

  private final LineReader lines;
  private final Deque<String> first = new ArrayDeque<>();
  private long given;

  private LineHead(LineReader lines) throws IOException {
    this.lines = lines;
    int chars = 0;
    while (first.size() < MOST_LINES && chars < MOST_CHARS) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      first.add(line.get());
      chars += line.get().length();
    }
  }

  /** Reads the first lines ahead. */
  static LineHead of(LineReader lines) throws IOException {
    return new LineHead(lines);
  }

  /** The first lines that were not given yet. */
  Collection<String> head() {
    return first;
  }

  @Override
  public Optional<String> next() throws IOException {
    Optional<String> line = first.isEmpty() ? lines.next() : Optional.of(first.remove());
    given += line.isPresent() ? 1 : 0;
    return line;
  }

  @Override
  public long lineNumber() {
    return given;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
