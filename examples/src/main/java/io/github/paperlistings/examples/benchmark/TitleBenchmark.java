package io.github.paperlistings.examples.benchmark;

import com.github.tomtung.latex2unicode.LaTeX2Unicode;
import io.github.paperlistings.text.TextKind;
import io.github.paperlistings.text.TitleNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
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
 * Titles in BibTeX made readable, against latex2unicode, and against the platform's check of form C
 * alone. {@code -p file=…} takes another file of titles, one a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TitleBenchmark {

  /** The file of titles. */
  @Param("src/main/listings/titles.txt")
  public String file = "";

  private final TitleNormalizer bibtex = TitleNormalizer.of(TextKind.BIBTEX);
  private List<String> titles = List.of();

  /** Reads the titles. */
  @Setup
  public void read() throws IOException {
    titles = Files.readAllLines(Path.of(file));
  }

  /** All that the library does to a title. */
  @Benchmark
  public int titles() {
    int length = 0;
    for (String title : titles) {
      length += bibtex.normalize(title).length();
    }
    return length;
  }

  /** What latex2unicode does to it. */
  @Benchmark
  public int latex2unicode() {
    int length = 0;
    for (String title : titles) {
      length += LaTeX2Unicode.convert(title).length();
    }
    return length;
  }

  /** The check whether there is anything to compose. */
  @Benchmark
  public int isNormalized() {
    int normal = 0;
    for (String title : titles) {
      normal += Normalizer.isNormalized(title, Normalizer.Form.NFC) ? 1 : 0;
    }
    return normal;
  }
}
