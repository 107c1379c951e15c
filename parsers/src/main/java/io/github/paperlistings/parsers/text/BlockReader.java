package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseLimits;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Groups lines into blocks, with one block ahead. */
final class BlockReader implements Closeable {

  private final LineReader lines;
  private final ParseLimits limits;
  private Optional<TextBlock> ahead = Optional.empty();
  private final Deque<TextBlock> returned = new ArrayDeque<>();

  BlockReader(LineReader lines, ParseLimits limits) {
    this.lines = lines;
    this.limits = limits;
  }

  Optional<TextBlock> next() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.pop());
    }
    Optional<TextBlock> block = peek();
    ahead = Optional.empty();
    return block;
  }

  Optional<TextBlock> peek() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.peek());
    }
    if (ahead.isEmpty()) {
      ahead = read();
    }
    return ahead;
  }

  /** The first blocks, at most a number of them, which are to be read all the same. */
  List<TextBlock> first(int count) throws IOException {
    List<TextBlock> first = new ArrayList<>();
    for (Optional<TextBlock> block = read(); block.isPresent(); block = read()) {
      first.add(block.get());
      returned.addLast(block.get());
      if (first.size() == count) {
        break;
      }
    }
    return first;
  }

  /** Gives a block back, to be read next. */
  void unread(TextBlock block) {
    returned.push(block);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<TextBlock> read() throws IOException {
    List<String> block = new ArrayList<>();
    long first = 0;
    long size = 0;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get().strip();
      if (!text.isEmpty()) {
        first = block.isEmpty() ? lines.lineNumber() : first;
        size += text.length();
        check(size, first);
        block.add(text);
      } else if (!block.isEmpty()) {
        break;
      }
    }
    return block.isEmpty() ? Optional.empty() : Optional.of(new TextBlock(block, first));
  }

  private void check(long size, long line) {
    if (size > limits.maxRecordChars()) {
      throw new LimitExceededException(
          "a paragraph of more than " + limits.maxRecordChars() + " characters",
          Location.line(line));
    }
  }
}
