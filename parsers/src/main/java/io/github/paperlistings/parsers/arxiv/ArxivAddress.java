package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.spi.SourceHead;

/** Tells by addresses whether a source is of arXiv. */
final class ArxivAddress {

  private static final String HOST = "arxiv.org";

  private ArxivAddress() {}

  /** Whether the caller says that the source is from one of these paths of arXiv. */
  static boolean isBelow(SourceHead head, String... paths) {
    String uri = head.baseUri().orElse("");
    int host = uri.indexOf(HOST);
    if (host < 0 || host > "https://export.".length()) {
      return false;
    }
    for (String path : paths) {
      if (uri.startsWith(path, host + HOST.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head of the source names arXiv's host. */
  static boolean isNamed(SourceHead head) {
    return head.contains(HOST) || head.contains("arXiv");
  }
}
