package io.github.paperlistings.parse;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.normalize.PaperNormalizer;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a listing paper by paper. A listing that breaks off gives the papers before that place and
 * a diagnostic; only where there was nothing to give is an exception thrown. For one thread.
 */
public final class PaperReader implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(PaperReader.class);

  private final OpenedSource input;
  private final FormatChoice choice;
  private final ReadingContext context;
  private final RecordReader records;
  private final PaperNormalizer normalizer;
  private boolean finished;

  private PaperReader(
      OpenedSource input,
      FormatChoice choice,
      ReadingContext context,
      RecordReader records,
      LinkExtractor links) {
    this.input = input;
    this.choice = choice;
    this.context = context;
    this.records = records;
    this.normalizer =
        new PaperNormalizer(
            links, choice.format(), input.name(), input.baseUri(), input.retrieved());
  }

  static PaperReader open(OpenedSource input, ParserRegistry.Choice choice, ParseOptions options)
      throws IOException {
    LOG.debug("reading as {}", choice.why());
    ReadingContext context = new ReadingContext(options.limits());
    if (input.isCharsetGuessed()) {
      context.report(
          Diagnostic.of(
              Severity.WARNING,
              DiagnosticCodes.CHARSET_FALLBACK,
              "the bytes are not UTF-8 and name no other charset; read as " + input.charset()));
    }
    input
        .overruledCharset()
        .ifPresent(
            charset ->
                context.report(
                    Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticCodes.REPAIRED,
                        "the source declares " + charset + ", but its bytes are UTF-8")));
    return new PaperReader(
        input, choice.why(), context, records(input, choice.parser(), context), options.links());
  }

  private static RecordReader records(
      OpenedSource input, ListingParser parser, ReadingContext context) throws IOException {
    try {
      return parser.open(input, context);
    } catch (ListingException | IOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /**
   * The papers that were not read yet, read as the stream is consumed. Closing the stream is not
   * needed; closing this reader is.
   *
   * @throws ListingException while the stream is consumed, if there is nothing to give
   */
  public Stream<Paper> papers() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new PaperIterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * The next paper, or empty at the end.
   *
   * @throws ListingException if there is nothing to give
   */
  public Optional<Paper> next() {
    while (!finished) {
      Optional<RawPaper> record = pull();
      if (record.isEmpty()) {
        finish();
      } else {
        Optional<Paper> paper = accept(record.get());
        if (paper.isPresent()) {
          return paper;
        }
      }
    }
    return Optional.empty();
  }

  /** The counts and diagnostics up to now; may be asked for at any time. */
  public ParseReport report() {
    return new ParseReport(
        choice,
        context.found(),
        context.parsed(),
        context.rejected(),
        context.duplicates(),
        context.skipped(),
        records.header().statedCount(),
        finished,
        context.diagnostics());
  }

  /**
   * What the listing says of itself up to now, with its diagnostics and without papers. Complete
   * once the last paper was read.
   */
  public Listing header() {
    return listing().build();
  }

  /** Closes the source. */
  @Override
  public void close() throws IOException {
    try {
      records.close();
    } finally {
      input.close();
    }
  }

  ParseResult readAll() {
    Listing.Builder listing = Listing.builder();
    papers().forEach(listing::addPapers);
    return new ParseResult(listing.from(header()).build(), report());
  }

  private Listing.Builder listing() {
    return normalizer.listing(records.header()).diagnostics(context.diagnostics());
  }

  private Optional<RawPaper> pull() {
    try {
      Optional<RawPaper> record = records.next();
      if (record.isPresent() && context.found() >= context.limits().maxRecords()) {
        throw new LimitExceededException(
            "more than " + context.limits().maxRecords() + " records", Location.unknown());
      }
      return record;
    } catch (ListingException e) {
      return broken(e);
    } catch (IOException e) {
      return broken(new MalformedListingException(message(e), Location.unknown()));
    } catch (RuntimeException e) {
      return broken(failed(e));
    }
  }

  private Optional<RawPaper> broken(ListingException e) {
    finished = true;
    if (context.found() == 0) {
      throw e;
    }
    context.report(Diagnostic.of(Severity.ERROR, e.code(), e.getMessage(), e.location()));
    return Optional.empty();
  }

  private Optional<Paper> accept(RawPaper record) {
    long position = context.recordFound();
    if (record.key().isPresent()
        && context.isDuplicate(record.key().get(), () -> location(record, position))) {
      return Optional.empty();
    }
    if (!PaperNormalizer.isPaper(record)) {
      context.rejectFound(
          "a record with neither a title nor an identifier", location(record, position));
      return Optional.empty();
    }
    Paper paper = normalizer.paper(record, position);
    context.recordParsed();
    return Optional.of(paper);
  }

  private void finish() {
    boolean complete = !finished;
    finished = true;
    if (complete && context.found() == 0) {
      context.report(
          Diagnostic.of(Severity.INFO, DiagnosticCodes.EMPTY, "the listing has no papers"));
    }
    RawListing header = records.header();
    OptionalLong stated =
        header.shownCount().isPresent() ? header.shownCount() : header.statedCount();
    long distinct = context.found() - context.duplicates();
    if (stated.isPresent() && stated.getAsLong() != distinct) {
      context.report(countMismatch(stated.getAsLong(), distinct));
    }
  }

  private static Diagnostic countMismatch(long stated, long found) {
    return Diagnostic.of(
        Severity.WARNING,
        DiagnosticCodes.COUNT_MISMATCH,
        "the listing states " + stated + " records, " + found + " were found");
  }

  private static Location location(RawPaper record, long position) {
    return Location.builder()
        .from(record.location().orElse(Location.unknown()))
        .record(position)
        .build();
  }

  private static MalformedListingException failed(RuntimeException cause) {
    MalformedListingException failure =
        new MalformedListingException(message(cause), Location.unknown());
    failure.initCause(cause);
    return failure;
  }

  private static String message(Exception cause) {
    return "the source cannot be read: " + cause;
  }

  /** Pulls a paper ahead, as {@link Iterator} asks for. */
  private final class PaperIterator implements Iterator<Paper> {

    private Optional<Paper> ahead = Optional.empty();

    @Override
    public boolean hasNext() {
      if (ahead.isEmpty()) {
        ahead = PaperReader.this.next();
      }
      return ahead.isPresent();
    }

    @Override
    public Paper next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Paper paper = ahead.orElseThrow();
      ahead = Optional.empty();
      return paper;
    }
  }
}
