package io.github.paperlistings.spi;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Pulls the records of one listing, in their order. Used by one thread. */
public interface RecordReader extends Closeable {

  /**
   * The next record, or empty at the end. A record that cannot be read is told to {@link
   * ParseContext#reject} and passed over.
   *
   * @throws IOException if the input cannot be read
   * @throws ListingException if the listing ends or breaks here; what was given before is kept
   */
  Optional<RawPaper> next() throws IOException;

  /** What the listing says of itself, as far as it is known by now. */
  default RawListing header() {
    return RawListing.none();
  }

  /** Closes what the reader opened. */
  @Override
  default void close() throws IOException {}
}
