package io.github.paperlistings.parse;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.ParseLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unwraps gzip (RFC 1952) and zip with one entry, by their magic numbers. */
final class Decompression {

  private static final int BUFFER = 1 << 16;

  private Decompression() {}

  static InputStream unwrap(InputStream raw, ParseLimits limits) throws IOException {
    CountingInputStream counted = new CountingInputStream(raw);
    BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
    buffered.mark(4);
    byte[] magic = buffered.readNBytes(4);
    buffered.reset();
    if (isGzip(magic)) {
      return new ExpansionLimit(new GZIPInputStream(buffered, BUFFER), counted, limits);
    }
    if (isZip(magic)) {
      return new ExpansionLimit(onlyEntry(buffered), counted, limits);
    }
    return buffered;
  }

  /** Whether bytes are compressed. */
  static boolean isCompressed(byte[] bytes) {
    return isGzip(bytes) || isZip(bytes);
  }

  private static InputStream onlyEntry(InputStream zipped) throws IOException {
    ZipInputStream zip = new ZipInputStream(zipped);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      throw new MalformedListingException("the zip file has no entry", Location.unknown());
    }
    return zip;
  }

  private static boolean isGzip(byte[] magic) {
    return magic.length >= 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
  }

  private static boolean isZip(byte[] magic) {
    return magic.length >= 4
        && magic[0] == 'P'
        && magic[1] == 'K'
        && magic[2] == 3
        && magic[3] == 4;
  }
}
