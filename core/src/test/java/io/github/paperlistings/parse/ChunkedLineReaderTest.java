package io.github.paperlistings.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChunkedLineReaderTest {

  private static List<String> lines(LineReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
      assertEquals(lines.size(), reader.lineNumber());
    }
    return lines;
  }

  /** Gives a few characters at a time, as a slow stream does. */
  private static LineReader inPieces(String text) {
    return new ChunkedLineReader(
        TextChunks.of(
            new StringReader(text) {
              @Override
              public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 3));
              }
            }),
        1 << 20);
  }

  @Property
  void linesAreThoseOfThePlatform(@ForAll("texts") String text) throws IOException {
    List<String> expected = text.lines().toList();
    assertEquals(expected, lines(new ChunkedLineReader(TextChunks.of(text), 1 << 20)));
    assertEquals(expected, lines(inPieces(text)));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TextChunks chunks = TextChunks.of(bytes, 0, StandardCharsets.UTF_8);
    assertEquals(expected, lines(new ChunkedLineReader(chunks, 1 << 20)));
  }

  @Test
  void piecesEndAtLineEnds() throws IOException {
    String text = ("é".repeat(900) + "\n").repeat(5) + "x".repeat(3_000) + "\r\ny";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TextChunks chunks = TextChunks.of(bytes, 0, StandardCharsets.UTF_8);
    assertEquals(text.lines().toList(), lines(new ChunkedLineReader(chunks, 1 << 20)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "bc", "\n", "\r", "\r\n", "é", "def")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Test
  void longLinesAreRefused() {
    assertThrows(
        LimitExceededException.class,
        () -> new ChunkedLineReader(TextChunks.of("a".repeat(11)), 10).next());
    assertThrows(
        LimitExceededException.class,
        () ->
            new ChunkedLineReader(TextChunks.of(new StringReader("a".repeat(200_000))), 100_000)
                .next());
  }
}
