package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table, which may take several lines each. Where a quote is not closed within the
 * limit or at all, its row ends with its line, and the lines behind it are rows of one line each,
 * so that every line is read twice at most.
 */
final class DelimitedRows implements Closeable {

  /** UTF-16 units that one row over several lines may take. */
  private static final int MAX_SPAN = 1 << 20;

  private final LineReader lines;
  private final int maxSpan;
  private final Deque<String> again = new ArrayDeque<>();
  private long read;
  private long line;

  DelimitedRows(LineReader lines, int maxRecordChars) {
    this.lines = lines;
    this.maxSpan = Math.min(maxRecordChars, MAX_SPAN);
  }

  /** The next line that is not blank. */
  Optional<String> nextLine() throws IOException {
    Optional<String> next = again.isEmpty() ? lines.next() : Optional.of(again.poll());
    while (next.isPresent() && next.get().isBlank()) {
      read++;
      next = again.isEmpty() ? lines.next() : Optional.of(again.poll());
    }
    read += next.isPresent() ? 1 : 0;
    return next;
  }

  /** The next row that is not blank; where a quote has no end, it is open. */
  Optional<Cells> next(char delimiter) throws IOException {
    boolean single = !again.isEmpty();
    Optional<String> first = nextLine();
    line = read;
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Cells cells = new Cells(delimiter);
    if (cells.line(first.get()) || single && !again.isEmpty()) {
      return Optional.of(cells);
    }
    List<String> more = new ArrayList<>();
    boolean complete = false;
    while (!complete && !cells.isBroken() && cells.size() <= maxSpan) {
      Optional<String> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      complete = cells.line(next.get());
    }
    if (complete) {
      read += more.size();
      return Optional.of(cells);
    }
    again.addAll(more);
    return Optional.of(cells);
  }

  /** The line in which the row given last starts, from 1. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
