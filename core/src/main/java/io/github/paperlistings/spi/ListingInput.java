package io.github.paperlistings.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The content of a source, decompressed and with its charset known. A parser takes it in one of the
 * three forms, once.
 */
public interface ListingInput {

  /**
   * The whole content as text, for formats that need all of it at once.
   *
   * @throws IOException if it cannot be read
   * @throws LimitExceededException if it is larger than {@link ParseLimits#maxDocumentBytes()}
   */
  String text() throws IOException;

  /**
   * The content line by line.
   *
   * @throws IOException if it cannot be read
   */
  LineReader lines() throws IOException;

  /**
   * The content as bytes of {@link #charset()}, for streaming parsers that decode for themselves.
   *
   * @throws IOException if it cannot be read
   */
  InputStream bytes() throws IOException;

  /**
   * The content as bytes of {@link #charset()} where all of it is in memory already, in a buffer
   * with an array that is not to be written to; {@link #bytes()} serves always.
   *
   * @throws IOException if it cannot be read
   */
  default Optional<ByteBuffer> buffer() throws IOException {
    return Optional.empty();
  }

  /** The charset of the content. */
  Charset charset();

  /** The name of the source: a file name or an address. */
  Optional<String> name();

  /** The address against which relative links of the content are resolved. */
  Optional<String> baseUri();

  /** The day on which the content was retrieved, if the caller said so. */
  Optional<LocalDate> retrieved();
}
