package io.github.paperlistings.parse;

import io.github.paperlistings.model.Listing;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads listings of papers. The static methods serve the usual case; {@link #with} takes options.
 * Instances are immutable and can be shared.
 *
 * <p>The formats are those of the parsers on the class path or module path; the artifact {@code
 * paper-listings-parsers} brings the library's own.
 */
public final class PaperListings {

  private final ParseOptions options;
  private final ParserRegistry parsers;

  private PaperListings(ParseOptions options) {
    this.options = options;
    this.parsers = ParserRegistry.of(options.parsers());
  }

  /** Reads listings with options. */
  public static PaperListings with(ParseOptions options) {
    return new PaperListings(options);
  }

  /**
   * Reads a file whole. Its format is detected.
   *
   * @throws IOException if the file cannot be read
   * @throws ListingException if nothing can be read from it: its format is not known, it has not
   *     the structure of its format, or it is over a limit
   */
  public static Listing parse(Path file) throws IOException {
    return with(ParseOptions.standard()).parse(ListingSource.of(file)).listing();
  }

  /**
   * Opens a file to read paper by paper, in memory that does not grow with the file for streamed
   * formats. The caller closes the reader.
   *
   * @throws IOException if the file cannot be read
   * @throws ListingException if its format is not known or it has not the structure of its format
   */
  public static PaperReader open(Path file) throws IOException {
    return with(ParseOptions.standard()).open(ListingSource.of(file));
  }

  /** The formats that can be read with the parsers on the class path or module path. */
  public static List<AvailableFormat> formats() {
    return with(ParseOptions.standard()).availableFormats();
  }

  /** The formats that can be read with these options. */
  public List<AvailableFormat> availableFormats() {
    return parsers.formats();
  }

  /**
   * Reads a source whole.
   *
   * @throws IOException if the source cannot be read
   * @throws ListingException if nothing can be read from it; a listing that breaks off later keeps
   *     its papers and has a diagnostic
   */
  public ParseResult parse(ListingSource source) throws IOException {
    try (PaperReader reader = open(source)) {
      return reader.readAll();
    }
  }

  /**
   * Opens a source to read paper by paper. The caller closes the reader.
   *
   * @throws IOException if the source cannot be read
   * @throws ListingException if its format is not known or it has not the structure of its format
   */
  public PaperReader open(ListingSource source) throws IOException {
    OpenedSource input = OpenedSource.open(source, options.limits());
    try {
      ParserRegistry.Choice choice =
          options.format().map(parsers::named).orElseGet(() -> parsers.detect(input.head()));
      return PaperReader.open(input, choice, options);
    } catch (IOException | RuntimeException e) {
      input.close();
      throw e;
    }
  }
}
