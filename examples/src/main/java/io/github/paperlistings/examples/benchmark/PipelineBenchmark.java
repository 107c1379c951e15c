package io.github.paperlistings.examples.benchmark;

import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A listing read whole, against what one would write by hand without the library: jsoup's bare
 * parse of a page; a walk over all tokens of JSON, or a scan of the lines of a text or a mailing
 * (named {@code .mail}), with autolink-java over the abstracts; a walk over all events of XML.
 * {@code -p file=…} takes another listing, or a made-up one by its name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PipelineBenchmark {

  /** The file of a listing, or the name of a made-up one. */
  @Param({
    "src/main/listings/papers.html",
    "arxiv-metadata",
    "papers-with-abstracts",
    "dblp",
    "pubmed",
    "arxiv-mailing"
  })
  public String file = "";

  private BenchmarkInput input = new BenchmarkInput(new byte[0], Peer.TEXT);
  private PaperListings listings = PaperListings.with(ParseOptions.standard());

  /** Reads the listing. */
  @Setup
  public void read() throws IOException {
    input = BenchmarkInput.of(file);
    listings = PaperListings.with(ParseOptions.standard());
  }

  /** The library: records, titles, links, roles, repositories. */
  @Benchmark
  public Object pipeline() throws IOException {
    return listings.parse(ListingSource.of(input.bytes()));
  }

  /** What one would write by hand. */
  @Benchmark
  public Object byHand() throws IOException {
    return input.peer().read(input.bytes());
  }
}
