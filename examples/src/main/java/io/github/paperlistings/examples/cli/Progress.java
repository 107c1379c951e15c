package io.github.paperlistings.examples.cli;

import io.github.paperlistings.parse.PaperReader;
import io.github.paperlistings.parse.ParseReport;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** Shows on a terminal how far a long input is read: bytes, records, rejected records. */
final class Progress {

  private static final long FIRST_MILLIS = 2_000;
  private static final long NEXT_MILLIS = 500;

  private final String file;
  private final long size;
  private final PrintStream out;
  private Optional<PaperReader> reader = Optional.empty();
  private long bytes;
  private long next = System.nanoTime() + FIRST_MILLIS * 1_000_000;
  private boolean shown;

  /** Progress through a file of so many bytes; 0 where that is not known. */
  Progress(String file, long size, PrintStream out) {
    this.file = file;
    this.size = size;
    this.out = out;
  }

  /** Whether a person looks on. */
  static boolean isWatched() {
    return System.console() != null;
  }

  /** The stream whose bytes are counted. */
  InputStream count(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        return counted(super.read(), 1);
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return counted(count, count);
      }
    };
  }

  /** The reader whose records are shown. */
  void of(PaperReader started) {
    reader = Optional.of(started);
  }

  /** Clears the line. */
  void end() {
    if (shown) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }

  private int counted(int result, int more) {
    bytes += Math.max(more, 0);
    if (System.nanoTime() - next > 0) {
      next = System.nanoTime() + NEXT_MILLIS * 1_000_000;
      reader.ifPresent(started -> show(started.report()));
    }
    return result;
  }

  private void show(ParseReport report) {
    shown = true;
    out.printf(
        Locale.ROOT,
        "\r\u001B[K%s: %s%s, %,d records, %,d rejected",
        file,
        megabytes(bytes),
        size > 0 ? " of " + megabytes(size) : "",
        report.found(),
        report.rejected());
    out.flush();
  }

  private static String megabytes(long count) {
    return String.format(Locale.ROOT, "%,.1f MB", count / 1e6);
  }
}
