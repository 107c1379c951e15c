package io.github.paperlistings.parse;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops the expansion of compressed input that is out of all proportion. */
final class ExpansionLimit extends FilterInputStream {

  /** Below this, a bomb does no harm and short runs of blanks compress well legitimately. */
  private static final long HARMLESS = 8L << 20;

  private final CountingInputStream compressed;
  private final ParseLimits limits;
  private long expanded;

  ExpansionLimit(InputStream in, CountingInputStream compressed, ParseLimits limits) {
    super(in);
    this.compressed = compressed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      check(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      check(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int read) {
    expanded += read;
    if (expanded > limits.maxExpandedBytes()) {
      throw exceeded("more than " + limits.maxExpandedBytes() + " bytes");
    }
    if (expanded > HARMLESS && expanded / limits.maxExpansionRatio() > compressed.count()) {
      throw exceeded("more than " + limits.maxExpansionRatio() + " times its size");
    }
  }

  private static LimitExceededException exceeded(String bound) {
    return new LimitExceededException("compressed input expands to " + bound, Location.unknown());
  }
}
