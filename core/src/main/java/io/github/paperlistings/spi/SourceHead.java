package io.github.paperlistings.spi;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The head of an input, for detection. */
public final class SourceHead {

  /** The longest name of a field that is remembered. */
  private static final int LONGEST_NAME = 40;

  private final ContentKind kind;
  private final String text;
  private final boolean complete;
  private final Optional<String> contentType;
  private final Optional<String> baseUri;
  private final Set<String> names;

  /**
   * A head.
   *
   * @param kind what the head looks like
   * @param text the first characters, decoded; from at most 16 KiB of the (decompressed) input
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
    this.names = kind == ContentKind.JSON ? names(text) : Set.of();
  }

  /** What the head looks like. */
  public ContentKind kind() {
    return kind;
  }

  /** The first characters, decoded; from at most 16 KiB of the (decompressed) input. */
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
    return kind == ContentKind.JSON && isName(part) ? names.contains(part) : text.contains(part);
  }

  /** A short text between the only two quotes in it. */
  private static boolean isName(String part) {
    int last = part.length() - 1;
    return last > 0
        && last <= LONGEST_NAME
        && part.charAt(0) == '"'
        && part.indexOf('"', 1) == last;
  }

  /** Parsers of JSON look for the names of many fields, each of which would be a scan. */
  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    int start = text.indexOf('"');
    for (int end = text.indexOf('"', start + 1);
        start >= 0 && end >= 0;
        end = text.indexOf('"', start + 1)) {
      if (end - start <= LONGEST_NAME) {
        names.add(text.substring(start, end + 1));
      }
      start = end;
    }
    return names;
  }
}
