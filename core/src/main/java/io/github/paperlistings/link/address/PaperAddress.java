package io.github.paperlistings.link.address;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import java.util.Optional;

/** The pages that identifiers of papers stand for. */
final class PaperAddress {

  private PaperAddress() {}

  /** The page of {@code arXiv:2401.00001} and of {@code doi:10.1000/182}. */
  static Optional<WebAddress> ofIdentifier(String text) {
    if (text.startsWith("http")) {
      return Optional.empty();
    }
    if (text.regionMatches(true, 0, "arxiv:", 0, 6)) {
      return page(text);
    }
    return text.regionMatches(true, 0, "doi:", 0, 4)
        ? Doi.parse(text).map(Doi::url).flatMap(WebAddress::parse)
        : Optional.empty();
  }

  private static Optional<WebAddress> page(String arxivId) {
    return ArxivId.parse(arxivId).map(ArxivId::url).flatMap(WebAddress::parse);
  }

  /** A DOI that arXiv gave leads to the page of the abstract. */
  static WebAddress doi(WebAddress address) {
    if (!address.path().regionMatches(true, 1, "10.48550/arxiv.", 0, 15)) {
      return address;
    }
    return page(address.path()).orElse(address);
  }

  /** {@code /pdf/ID.pdf} is {@code /pdf/ID}; a query only tells the way the reader came. */
  static WebAddress arxiv(WebAddress address) {
    String path = address.path();
    if (path.startsWith("/pdf/") && path.endsWith(".pdf")) {
      return new WebAddress(
          "https", address.host(), path.substring(0, path.length() - 4), "", address.fragment());
    }
    return path.startsWith("/abs/") ? address.withQuery("") : address;
  }

  /** The identifier in the query says all. */
  static WebAddress openReview(WebAddress address) {
    boolean paper = address.path().equals("/forum") || address.path().equals("/pdf");
    String id = Query.only(address.query(), "id");
    return paper && !id.isEmpty() ? address.withQuery(id) : address;
  }

  /** The Anthology moved from {@code www.aclweb.org/anthology} in 2020. */
  static WebAddress anthology(WebAddress address) {
    String former = "/anthology/";
    return address.path().startsWith(former)
        ? new WebAddress(
            "https",
            "aclanthology.org",
            address.path().substring(former.length() - 1),
            "",
            address.fragment())
        : address;
  }
}
