package io.github.paperlistings.parsers.bibliography;

import java.util.Optional;

/**
 * The handle of a paper in RePEc, {@code RePEc:archive:series:number}.
 *
 * @param value the handle
 */
record RepecHandle(String value) {

  private static final String PARAMETER = "?u=";

  /** The series of RePEc that holds the papers of the arXiv. */
  private static final String ARXIV = "RePEc:arx:papers:";

  /** The handle in the address of a paper; empty where there is none. */
  static Optional<RepecHandle> of(String address) {
    int start = address.indexOf(PARAMETER);
    if (start < 0) {
      return Optional.empty();
    }
    int end = address.indexOf('&', start);
    String handle = address.substring(start + PARAMETER.length(), end < 0 ? address.length() : end);
    return handle.startsWith("RePEc:") ? Optional.of(new RepecHandle(handle)) : Optional.empty();
  }

  void addTo(Reference reference) {
    reference.field("url", new FieldRule(Meaning.IDENTIFIER, "repec"), value);
    if (value.startsWith(ARXIV)) {
      reference.field(
          "url", new FieldRule(Meaning.IDENTIFIER, "arxiv"), value.substring(ARXIV.length()));
    }
  }
}
