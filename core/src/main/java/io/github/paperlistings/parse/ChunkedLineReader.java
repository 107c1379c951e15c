package io.github.paperlistings.parse;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import java.io.IOException;
import java.util.Optional;

/** Splits a text into lines, chunk by chunk; line ends are found by the JVM's fast search. */
final class ChunkedLineReader implements LineReader {

  private final TextChunks chunks;
  private final int maxLine;
  private String chunk;
  private boolean ended;
  private int position;

  /** The next CR of the chunk, searched once; the chunk's length if there is none. */
  private int nextReturn = -1;

  private long lineNumber;
  private boolean afterCarriageReturn;

  ChunkedLineReader(TextChunks chunks, int maxLine) {
    this.chunks = chunks;
    this.maxLine = maxLine;
    this.chunk = "";
  }

  @Override
  public Optional<String> next() throws IOException {
    StringBuilder carried = new StringBuilder(0);
    while (true) {
      skipLineFeedOfPair();
      int end = lineEnd();
      if (end >= 0) {
        String line = joined(carried, end);
        afterCarriageReturn = chunk.charAt(end) == '\r';
        position = end + 1;
        return Optional.of(line);
      }
      if (ended) {
        return last(carried);
      }
      carry(carried);
      fill();
    }
  }

  @Override
  public long lineNumber() {
    return lineNumber;
  }

  @Override
  public void close() throws IOException {
    chunks.close();
  }

  private Optional<String> last(StringBuilder carried) {
    if (position >= chunk.length() && carried.length() == 0) {
      return Optional.empty();
    }
    String line = joined(carried, chunk.length());
    position = chunk.length();
    return Optional.of(line);
  }

  private String joined(StringBuilder carried, int end) {
    check(carried.length() + (long) end - position);
    lineNumber++;
    return carried.length() == 0
        ? chunk.substring(position, end)
        : carried.append(chunk, position, end).toString();
  }

  private void carry(StringBuilder carried) {
    check(carried.length() + (long) chunk.length() - position);
    carried.append(chunk, position, chunk.length());
    position = chunk.length();
  }

  private void check(long length) {
    if (length > maxLine) {
      throw new LimitExceededException(
          "a line of more than " + maxLine + " characters", Location.line(lineNumber + 1));
    }
  }

  /** The index of the next line end in the chunk, or -1. */
  private int lineEnd() {
    if (nextReturn < position) {
      int found = chunk.indexOf('\r', position);
      nextReturn = found < 0 ? chunk.length() : found;
    }
    int feed = chunk.indexOf('\n', position);
    boolean returnFirst = nextReturn < chunk.length() && (feed < 0 || nextReturn < feed);
    return returnFirst ? nextReturn : feed;
  }

  private void skipLineFeedOfPair() {
    if (afterCarriageReturn && position < chunk.length()) {
      afterCarriageReturn = false;
      if (chunk.charAt(position) == '\n') {
        position++;
      }
    }
  }

  private void fill() throws IOException {
    Optional<String> next = chunks.next();
    ended = next.isEmpty();
    chunk = next.orElse("");
    position = 0;
    nextReturn = -1;
  }
}
