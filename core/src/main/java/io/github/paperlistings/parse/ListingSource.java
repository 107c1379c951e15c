package io.github.paperlistings.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a listing is read from, with what the caller knows of it. Immutable. A source of a stream
 * can be read once, any other source as often as one likes. gzip, and zip with one entry, are
 * recognised by their content.
 */
public final class ListingSource {

  /** Opens the bytes of a source. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;

    /** The bytes, where they are in memory. */
    default Optional<byte[]> inMemory() {
      return Optional.empty();
    }
  }

  /** Bytes in memory. */
  private record Bytes(byte[] bytes) implements Opener {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<byte[]> inMemory() {
      return Optional.of(bytes);
    }
  }

  private final Opener opener;
  private final SourceHints hints;

  private ListingSource(Opener opener, SourceHints hints) {
    this.opener = opener;
    this.hints = hints;
  }

  /** A file. */
  public static ListingSource of(Path file) {
    return new ListingSource(
        () -> Files.newInputStream(file), SourceHints.none().withName(file.toString()));
  }

  /** Bytes; they are not copied and must not change while they are read. */
  public static ListingSource of(byte[] bytes) {
    return new ListingSource(new Bytes(bytes), SourceHints.none());
  }

  /**
   * The bytes of an HTTP answer.
   *
   * @param bytes the body; not copied
   * @param contentType the value of the header {@code Content-Type}
   * @param uri the address it was retrieved from
   */
  public static ListingSource of(byte[] bytes, String contentType, String uri) {
    return of(bytes).withContentType(contentType).withBaseUri(uri);
  }

  /** A text. */
  public static ListingSource of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8)).withCharset(StandardCharsets.UTF_8);
  }

  /** A stream, which the reader closes. */
  public static ListingSource of(InputStream stream) {
    return new ListingSource(() -> stream, SourceHints.none());
  }

  /** The same source with a content type, such as {@code text/html; charset=iso-8859-1}. */
  public ListingSource withContentType(String contentType) {
    return new ListingSource(opener, hints.withContentType(contentType));
  }

  /** The same source in a charset, whatever it says of itself. */
  public ListingSource withCharset(Charset charset) {
    return new ListingSource(opener, hints.withCharset(charset));
  }

  /** The same source at an address, against which its relative links are resolved. */
  public ListingSource withBaseUri(String uri) {
    return new ListingSource(opener, hints.withBaseUri(uri));
  }

  /**
   * The same source retrieved on a day, by which dates that lack their year are completed: such a
   * date is taken as its last occurrence up to that day.
   */
  public ListingSource withRetrieved(LocalDate day) {
    return new ListingSource(opener, hints.withRetrieved(day));
  }

  /** The same source under a name, which papers and messages carry. */
  public ListingSource withName(String name) {
    return new ListingSource(opener, hints.withName(name));
  }

  /** The name: as given, else the address, else none. */
  public Optional<String> name() {
    return hints.displayName();
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  Optional<byte[]> inMemory() {
    return opener.inMemory();
  }

  SourceHints hints() {
    return hints;
  }
}
