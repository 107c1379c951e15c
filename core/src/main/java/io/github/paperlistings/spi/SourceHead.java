package io.github.paperlistings.spi;

import java.util.Optional;

/** The head of an input, for detection. */
public final class SourceHead {

  private final ContentKind kind;
  private final String text;
  private final boolean complete;
  private final Optional<String> contentType;
  private final Optional<String> baseUri;
  private final Optional<FourGrams> grams;
  private final Optional<FieldNames> names;

  /**
   * A head.
   *
   * @param kind what the head looks like
   * @param text the first characters, decoded; from 16 KiB of the (decompressed) input, or from a
   *     page's head element if that is longer, and the start of its body
   * @param complete whether this is the whole input
   * @param contentType the content type that the caller gave
   * @param baseUri the address that the caller gave
   */
  public SourceHead(
      ContentKind kind,
      String text,
      boolean complete,
      Optional<String> contentType,
      Optional<String> baseUri) {
    this.kind = kind;
    this.text = text;
    this.complete = complete;
    this.contentType = contentType;
    this.baseUri = baseUri;
    boolean json = kind == ContentKind.JSON;
    this.grams = json ? Optional.empty() : Optional.of(FourGrams.of(text));
    this.names = json ? Optional.of(FieldNames.of(text)) : Optional.empty();
  }

  /** What the head looks like. */
  public ContentKind kind() {
    return kind;
  }

  /**
   * The first characters, decoded: from 16 KiB of the (decompressed) input, or of a page with a
   * longer head element that element (up to 256 KiB) and the start of its body.
   */
  public String text() {
    return text;
  }

  /** Whether this is the whole input. */
  public boolean complete() {
    return complete;
  }

  /** The content type that the caller gave. */
  public Optional<String> contentType() {
    return contentType;
  }

  /** The address that the caller gave. */
  public Optional<String> baseUri() {
    return baseUri;
  }

  /** Whether the head contains the text exactly. */
  public boolean contains(String part) {
    boolean possible = grams.isEmpty() || grams.get().mayContain(part);
    return possible && text.contains(part);
  }

  /** Whether the head is JSON in which a field has the name, of up to 40 characters. */
  public boolean hasField(String name) {
    return names.isPresent() && names.get().contains(name);
  }
}
