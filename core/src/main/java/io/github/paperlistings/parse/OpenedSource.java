package io.github.paperlistings.parse;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseLimits;
import io.github.paperlistings.spi.SourceHead;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A source whose head was read: what it is, and the way to the rest. */
final class OpenedSource implements ListingInput, Closeable {

  private static final int HEAD = 1 << 14;

  /** Up to this size a text is decoded in one go, which is several times faster than in pieces. */
  private static final int SMALL = 8 << 20;

  private final SourceHints hints;
  private final ParseLimits limits;
  private final InputStream stream;
  private final byte[] start;
  private final CharsetDetector.Result encoding;
  private final SourceHead head;

  private OpenedSource(ListingSource source, InputStream stream, ParseLimits limits)
      throws IOException {
    this.hints = source.hints();
    this.limits = limits;
    this.stream = stream;
    this.start = stream.readNBytes(HEAD);
    this.encoding = CharsetDetector.detect(start, hints);
    String text = encoding.text().orElseGet(() -> decode(start));
    this.head =
        new SourceHead(
            ContentSniffer.kind(text),
            text,
            start.length < HEAD,
            hints.contentType(),
            hints.baseUri());
  }

  static OpenedSource open(ListingSource source, ParseLimits limits) throws IOException {
    InputStream raw = source.open();
    try {
      return new OpenedSource(source, Decompression.unwrap(raw, limits), limits);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  SourceHead head() {
    return head;
  }

  /** Whether the charset had to be guessed, since the bytes are not UTF-8 and say nothing. */
  boolean isCharsetGuessed() {
    return encoding.guessed() && head.kind() != ContentKind.BINARY;
  }

  @Override
  public String text() throws IOException {
    if (head.complete()) {
      return head.text();
    }
    int room = (int) Math.min(limits.maxDocumentBytes(), Integer.MAX_VALUE - 16) - start.length;
    byte[] rest = stream.readNBytes(Math.max(room, 0));
    if (stream.read() >= 0) {
      throw new LimitExceededException(
          "a document of more than " + limits.maxDocumentBytes() + " bytes", Location.unknown());
    }
    return decode(joined(rest));
  }

  @Override
  public LineReader lines() throws IOException {
    return new ChunkedLineReader(chunks(), limits.maxRecordChars());
  }

  private TextChunks chunks() throws IOException {
    if (head.complete()) {
      return TextChunks.of(head.text());
    }
    byte[] rest = stream.readNBytes(SMALL);
    if (rest.length == SMALL) {
      InputStream all = new SequenceInputStream(unmarked(joined(rest)), stream);
      return TextChunks.of(new InputStreamReader(all, encoding.charset()));
    }
    return encoding.charset().equals(StandardCharsets.UTF_8)
        ? TextChunks.of(joined(rest), encoding.markLength(), encoding.charset())
        : TextChunks.of(decode(joined(rest)));
  }

  @Override
  public InputStream bytes() throws IOException {
    if (head.complete()) {
      return unmarked(start);
    }
    byte[] rest = stream.readNBytes(SMALL);
    InputStream first = unmarked(joined(rest));
    return rest.length < SMALL ? first : new SequenceInputStream(first, stream);
  }

  @Override
  public Charset charset() {
    return encoding.charset();
  }

  @Override
  public Optional<String> name() {
    return hints.displayName();
  }

  @Override
  public Optional<String> baseUri() {
    return hints.baseUri();
  }

  @Override
  public Optional<LocalDate> retrieved() {
    return hints.retrieved();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private byte[] joined(byte[] rest) {
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  private InputStream unmarked(byte[] bytes) {
    return new ByteArrayInputStream(
        bytes, encoding.markLength(), bytes.length - encoding.markLength());
  }

  private String decode(byte[] bytes) {
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      return Utf8.decode(bytes, encoding.markLength());
    }
    return new String(
        bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset());
  }
}
