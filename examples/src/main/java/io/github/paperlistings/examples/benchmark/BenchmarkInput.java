package io.github.paperlistings.examples.benchmark;

import io.github.paperlistings.examples.dump.MadeUpDump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A listing to measure with.
 *
 * @param bytes its bytes
 * @param peer what reads its kind without the library
 */
record BenchmarkInput(byte[] bytes, Peer peer) {

  private static final int RECORDS = 500;

  /** The listing of a file, or a made-up dump of 500 records by its name. */
  static BenchmarkInput of(String name) throws IOException {
    Path file = Path.of(name);
    if (Files.exists(file)) {
      return new BenchmarkInput(Files.readAllBytes(file), Peer.of(name));
    }
    MadeUpDump dump = MadeUpDump.named(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    dump.write(RECORDS, bytes);
    return new BenchmarkInput(bytes.toByteArray(), Peer.of("." + dump.ending()));
  }
}
