package io.github.paperlistings.spi;

import java.io.IOException;

/**
 * Reads one format of listing. Parsers are stateless and thread-safe, have a public constructor
 * without parameters, and are found by {@link java.util.ServiceLoader} or handed to the options.
 */
public interface ListingParser {

  /** The format this parser reads. */
  ListingFormat format();

  /**
   * Judges from the head of an input whether this parser can read it. Called for nearly every
   * input, so it must be quick and must not throw.
   */
  Detection detect(SourceHead head);

  /**
   * The highest score that {@link #detect} gives. A parser of a general form, which has to look
   * closely, is not asked where another is surer by far.
   */
  default int mostScore() {
    return 100;
  }

  /**
   * Starts to read. The reader pulls from the input as records are asked for; the caller closes it.
   *
   * @throws IOException if the input cannot be read
   * @throws ListingException if the structure of the format is not there
   */
  RecordReader open(ListingInput input, ParseContext context) throws IOException;
}
