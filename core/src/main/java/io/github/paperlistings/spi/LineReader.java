package io.github.paperlistings.spi;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of a text, ended by LF, CR LF or CR, or by the end. */
public interface LineReader extends Closeable {

  /**
   * The next line without its end, or empty at the end of the text.
   *
   * @throws IOException if it cannot be read
   * @throws LimitExceededException if the line is longer than {@link ParseLimits#maxRecordChars()}
   */
  Optional<String> next() throws IOException;

  /** The number of the line given last, from 1; 0 before the first. */
  long lineNumber();
}
