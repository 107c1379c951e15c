package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseLimits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The lines of an input as bytes of UTF-8, each to be read as JSON; blank ones are passed over. */
final class JsonLines implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** A first line longer than this is read as a stream, be it one record or a whole listing. */
  private static final int FIRST_LINE = 4 << 20;

  private final InputStream source;
  private final ParseLimits limits;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  private byte[] line = new byte[BUFFER];
  private int length;
  private long lineNumber;
  private boolean peeked;
  private boolean last;

  /** Whether a line is broken off where it cannot be an object, or is too long for one. */
  private boolean bounded;

  private boolean broken;

  private JsonLines(InputStream source, ParseLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Text in another charset than UTF-8 is held whole, within the limit for documents. */
  static JsonLines of(ListingInput input, ParseLimits limits) throws IOException {
    boolean utf8 = input.charset().equals(StandardCharsets.UTF_8);
    return new JsonLines(
        utf8
            ? input.bytes()
            : new ByteArrayInputStream(input.text().getBytes(StandardCharsets.UTF_8)),
        limits);
  }

  /**
   * Whether the first line is an object with its end. Of a line that is none, or is longer than
   * records are, only a part was read then.
   */
  boolean startsWithObject() throws IOException {
    bounded = true;
    peeked = next();
    bounded = false;
    if (broken) {
      return false;
    }
    int from = 0;
    int to = length;
    while (from < to && isBlank(line[from])) {
      from++;
    }
    while (to > from && isBlank(line[to - 1])) {
      to--;
    }
    return to - from > 1 && line[from] == '{' && line[to - 1] == '}';
  }

  /** All bytes from the first line on that is not blank; the lines are of no use then. */
  InputStream rest() {
    List<InputStream> parts =
        List.of(
            new ByteArrayInputStream(line, 0, length),
            new ByteArrayInputStream(broken || last ? new byte[0] : new byte[] {'\n'}),
            new ByteArrayInputStream(buffer, at, end - at),
            source);
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  /** Moves on to the next line; false at the end. */
  boolean next() throws IOException {
    if (peeked) {
      peeked = false;
      checkLength(length);
      return true;
    }
    while (read()) {
      for (int i = 0; i < length; i++) {
        if (!isBlank(line[i])) {
          return true;
        }
      }
    }
    return false;
  }

  /** A cursor before the value of the line. */
  JsonCursor cursor() {
    return JsonCursor.of(line, length, limits);
  }

  /** The number of the line, from 1. */
  long lineNumber() {
    return lineNumber;
  }

  /** Whether the line ends with the input and has no end of its own. */
  boolean isLast() {
    return last;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** Reads one line; false at the end of the input. */
  private boolean read() throws IOException {
    length = 0;
    lineNumber++;
    while (true) {
      if (at == end && !fill()) {
        last = length > 0;
        return last;
      }
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(stop);
      if (stop < end) {
        at = stop + 1;
        return true;
      }
      at = stop;
      if (bounded && (length > FIRST_LINE || startsWithArray())) {
        broken = true;
        return true;
      }
    }
  }

  private boolean startsWithArray() {
    int from = 0;
    while (from < length && isBlank(line[from])) {
      from++;
    }
    return from < length && line[from] == '[';
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(source.read(buffer), 0);
    return end > 0;
  }

  private void append(int stop) {
    int count = stop - at;
    if (length + count > line.length) {
      if (!bounded) {
        checkLength(length + count);
      }
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
  }

  /** A character takes up to three bytes for each UTF-16 unit. */
  private void checkLength(long bytes) {
    if (bytes > 3L * limits.maxRecordChars()) {
      throw new LimitExceededException(
          "a line of more than " + limits.maxRecordChars() + " characters",
          Location.line(lineNumber));
    }
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }
}
