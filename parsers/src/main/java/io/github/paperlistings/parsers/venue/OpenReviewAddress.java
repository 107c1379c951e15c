package io.github.paperlistings.parsers.venue;

import java.util.Optional;

/** Addresses of papers on OpenReview. */
final class OpenReviewAddress {

  /** The site with the slash behind it. */
  static final String SITE = "openreview.net/";

  private static final String ID = "id=";

  private OpenReviewAddress() {}

  /** The identifier that an address of a paper carries. */
  static Optional<String> id(String url) {
    int paper = Math.max(url.indexOf(SITE + "forum?"), url.indexOf(SITE + "pdf?"));
    int start = url.indexOf(ID, Math.max(paper, 0)) + ID.length();
    if (paper < 0 || start < ID.length()) {
      return Optional.empty();
    }
    int end = start;
    while (end < url.length() && "&#/ ".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end > start ? Optional.of(url.substring(start, end)) : Optional.empty();
  }
}
