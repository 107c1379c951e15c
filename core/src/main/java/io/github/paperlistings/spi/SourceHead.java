package io.github.paperlistings.spi;

import java.util.Optional;

/**
 * The head of an input, for detection.
 *
 * @param kind what the head looks like
 * @param text the first characters, decoded; from at most 16 KiB of the (decompressed) input
 * @param complete whether this is the whole input
 * @param contentType the content type that the caller gave
 * @param baseUri the address that the caller gave
 */
public record SourceHead(
    ContentKind kind,
    String text,
    boolean complete,
    Optional<String> contentType,
    Optional<String> baseUri) {

  /** Whether the head contains the text exactly. */
  public boolean contains(String part) {
    return text.contains(part);
  }
}
