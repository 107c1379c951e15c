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
import java.nio.ByteBuffer;
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

  /** What was read for the head, or the content where it was in memory already. */
  private final byte[] start;

  private final Optional<byte[]> whole;

  private final CharsetDetector.Result encoding;
  private final SourceHead head;

  private OpenedSource(
      SourceHints hints, InputStream stream, Optional<byte[]> whole, ParseLimits limits)
      throws IOException {
    this.hints = hints;
    this.limits = limits;
    this.stream = stream;
    this.whole = whole;
    // A copy, even of 16 KiB, can cost more than it looks: the JVM makes it with AVX-512, after
    // which
    // some processors run slower for most of a millisecond.
    byte[] first = whole.isPresent() ? whole.get() : stream.readNBytes(HEAD);
    int length = Math.min(first.length, HEAD);
    this.encoding = CharsetDetector.detect(first, length, hints);
    String text = encoding.text().orElseGet(() -> decode(first, length));
    ContentKind kind = ContentSniffer.kind(text);
    boolean longer = kind == ContentKind.HTML && length == HEAD && PageHead.isOpen(text);
    this.start = longer ? longer(first) : first;
    this.head =
        new SourceHead(
            kind,
            longer ? withStartOfBody() : text,
            length < HEAD,
            hints.contentType(),
            hints.baseUri());
  }

  private byte[] longer(byte[] first) throws IOException {
    return whole.isPresent()
        ? first
        : joined(first, stream.readNBytes(PageHead.LONGEST - first.length));
  }

  private String withStartOfBody() {
    String text = decode(start, Math.min(start.length, PageHead.LONGEST));
    return PageHead.withStartOfBody(text, HEAD);
  }

  static OpenedSource open(ListingSource source, ParseLimits limits) throws IOException {
    InputStream raw = source.open();
    try {
      Optional<byte[]> plain =
          source.inMemory().filter(bytes -> !Decompression.isCompressed(bytes));
      InputStream stream = plain.isPresent() ? raw : Decompression.unwrap(raw, limits);
      return new OpenedSource(source.hints(), stream, plain, limits);
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

  /** The charset that the source declares, where its bytes show that it is in another. */
  Optional<Charset> overruledCharset() {
    return encoding.overruled();
  }

  @Override
  public String text() throws IOException {
    if (head.complete()) {
      return head.text();
    }
    long most = Math.min(limits.maxDocumentBytes(), Integer.MAX_VALUE - 16);
    byte[] content = content((int) most);
    if (content.length > most || whole.isEmpty() && stream.read() >= 0) {
      throw new LimitExceededException(
          "a document of more than " + limits.maxDocumentBytes() + " bytes", Location.unknown());
    }
    return decode(content);
  }

  @Override
  public LineReader lines() throws IOException {
    return new ChunkedLineReader(chunks(), limits.maxRecordChars());
  }

  private TextChunks chunks() throws IOException {
    if (head.complete()) {
      return TextChunks.of(head.text());
    }
    byte[] content = content(SMALL);
    if (content.length >= SMALL) {
      return TextChunks.of(new InputStreamReader(rest(content), encoding.charset()));
    }
    return encoding.charset().equals(StandardCharsets.UTF_8)
        ? TextChunks.of(content, encoding.markLength(), encoding.charset())
        : TextChunks.of(decode(content));
  }

  @Override
  public InputStream bytes() throws IOException {
    byte[] content = head.complete() ? start : content(SMALL);
    return content.length < SMALL ? unmarked(content) : rest(content);
  }

  @Override
  public Optional<ByteBuffer> buffer() {
    Optional<byte[]> content = head.complete() ? Optional.of(start) : whole;
    return content.map(
        bytes ->
            ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength()));
  }

  /** The whole content, or no less than so much of it. */
  private byte[] content(int most) throws IOException {
    return whole.isPresent()
        ? whole.get()
        : joined(start, stream.readNBytes(Math.max(most - start.length, 0)));
  }

  private InputStream rest(byte[] content) {
    return whole.isPresent()
        ? unmarked(content)
        : new SequenceInputStream(unmarked(content), stream);
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

  private static byte[] joined(byte[] start, byte[] rest) {
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  private InputStream unmarked(byte[] bytes) {
    return new ByteArrayInputStream(
        bytes, encoding.markLength(), bytes.length - encoding.markLength());
  }

  private String decode(byte[] bytes) {
    return decode(bytes, bytes.length);
  }

  private String decode(byte[] bytes, int length) {
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      return Utf8.decode(bytes, encoding.markLength(), length);
    }
    return new String(
        bytes, encoding.markLength(), length - encoding.markLength(), encoding.charset());
  }
}
