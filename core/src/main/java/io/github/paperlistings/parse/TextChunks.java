package io.github.paperlistings.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** A text piece by piece. */
interface TextChunks extends Closeable {

  /** The next piece, not empty, or empty at the end. */
  Optional<String> next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** A text that is in memory. */
  static TextChunks of(String text) {
    return new TextChunks() {
      private boolean given = text.isEmpty();

      @Override
      public Optional<String> next() {
        Optional<String> piece = given ? Optional.empty() : Optional.of(text);
        given = true;
        return piece;
      }
    };
  }

  /** A text that is decoded as it is read. */
  static TextChunks of(Reader reader) {
    return new TextChunks() {
      private final char[] buffer = new char[1 << 16];

      @Override
      public Optional<String> next() throws IOException {
        int read = reader.read(buffer);
        return read < 0 ? Optional.empty() : Optional.of(new String(buffer, 0, read));
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  /**
   * Bytes in a charset in which the octet of a line feed is nothing else. Decoded in short pieces,
   * since the JVM decodes what is ASCII many times faster, and most lines are.
   */
  static TextChunks of(byte[] bytes, int start, Charset charset) {
    return new TextChunks() {
      private int position = start;

      @Override
      public Optional<String> next() {
        if (position >= bytes.length) {
          return Optional.empty();
        }
        int end = Math.min(bytes.length, position + 1_024);
        while (end < bytes.length && bytes[end - 1] != '\n') {
          end++;
        }
        String piece = new String(bytes, position, end - position, charset);
        position = end;
        return Optional.of(piece);
      }
    };
  }
}
