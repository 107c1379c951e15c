package io.github.paperlistings.examples.benchmark;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.model.Listing;
import io.github.paperlistings.parse.PaperListings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * The links of many abstracts: found, and found with canonical form, repository, role and status,
 * against autolink-java, which only finds. {@code -p file=…} takes another listing, or a file of
 * JSON objects with the field {@code abstract}, one a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LinkBenchmark {

  /** The listing, or the file of abstracts. */
  @Param("src/main/listings/papers.html")
  public String file = "";

  private final LinkExtractor links = LinkExtractor.standard();
  private final org.nibor.autolink.LinkExtractor autolink =
      org.nibor.autolink.LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
          .build();
  private List<String> abstracts = List.of();

  /** Reads the abstracts. */
  @Setup
  public void read() throws IOException {
    abstracts = file.endsWith(".jsonl") ? ofLines() : ofListing();
  }

  private List<String> ofListing() throws IOException {
    Listing listing = PaperListings.parse(Path.of(file));
    return listing.papers().stream().flatMap(paper -> paper.abstractText().stream()).toList();
  }

  private List<String> ofLines() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      texts.add(JsonMapper.shared().readTree(line).path("abstract").asString(""));
    }
    return texts;
  }

  /** The library: where the links stand. */
  @Benchmark
  public int ranges() {
    int count = 0;
    for (String text : abstracts) {
      count += links.ranges(text).size();
    }
    return count;
  }

  /** The library: canonical form, repository, role, status, owner. */
  @Benchmark
  public int links() {
    int count = 0;
    for (String text : abstracts) {
      count += links.extract(text).size();
    }
    return count;
  }

  /** The peer: where the links stand. */
  @Benchmark
  public int autolink() {
    int count = 0;
    for (String text : abstracts) {
      for (LinkSpan link : autolink.extractLinks(text)) {
        count += link.getEndIndex() > 0 ? 1 : 0;
      }
    }
    return count;
  }
}
