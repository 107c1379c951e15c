package io.github.paperlistings.parse;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/** What a caller knows of a source beside its bytes. */
record SourceHints(
    Optional<String> name,
    Optional<String> contentType,
    Optional<Charset> charset,
    Optional<String> baseUri,
    Optional<LocalDate> retrieved) {

  private static final SourceHints NONE =
      new SourceHints(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static SourceHints none() {
    return NONE;
  }

  SourceHints withName(String value) {
    return new SourceHints(Optional.of(value), contentType, charset, baseUri, retrieved);
  }

  SourceHints withContentType(String value) {
    return new SourceHints(name, Optional.of(value), charset, baseUri, retrieved);
  }

  SourceHints withCharset(Charset value) {
    return new SourceHints(name, contentType, Optional.of(value), baseUri, retrieved);
  }

  SourceHints withBaseUri(String value) {
    return new SourceHints(name, contentType, charset, Optional.of(value), retrieved);
  }

  SourceHints withRetrieved(LocalDate value) {
    return new SourceHints(name, contentType, charset, baseUri, Optional.of(value));
  }

  Optional<String> displayName() {
    return name.or(() -> baseUri);
  }
}
