package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.List;
import java.util.Optional;

/** The identifiers that addresses of papers carry: those of the arXiv, DOIs, and by a table. */
final class AddressIdentifiers {

  private static final List<String[]> PREFIXES = Table.rows("address-identifiers.tsv");

  /** In addresses of the journals that many publishers have on Atypon's platform. */
  private static final String DOI_PATH = "/doi/";

  private AddressIdentifiers() {}

  static Optional<RawIdentifier> of(String address) {
    Optional<ArxivId> arxiv = ArxivId.parse(address);
    if (arxiv.isPresent()) {
      return Optional.of(new RawIdentifier("arxiv", arxiv.get().toString()));
    }
    if (Doi.parse(address).isPresent()) {
      return Optional.of(new RawIdentifier(Doi.SCHEME, address));
    }
    int path = address.indexOf(DOI_PATH);
    if (path > 0) {
      Optional<RawIdentifier> doi = doi(address.substring(path + DOI_PATH.length()));
      if (doi.isPresent()) {
        return doi;
      }
    }
    int scheme = address.indexOf("://");
    String bare = scheme < 0 ? address : address.substring(scheme + 3);
    for (String[] row : PREFIXES) {
      if (bare.startsWith(row[0])) {
        int named = Math.max(row[0].lastIndexOf('/'), row[0].lastIndexOf('=')) + 1;
        String rest = bare.substring(named);
        return row[1].equals(Doi.SCHEME) ? doi(rest) : named(row[1], value(rest));
      }
    }
    return Optional.empty();
  }

  private static Optional<RawIdentifier> named(String scheme, String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(new RawIdentifier(scheme, value));
  }

  /** "abs/10.1145/1137627.1137631", "10.3389/fnins.2019.00095/full". */
  private static Optional<RawIdentifier> doi(String rest) {
    int start = rest.indexOf("10.");
    String value = start < 0 ? "" : value(rest.substring(start));
    for (String ending : List.of("/full", "/abstract", "/pdf", "/summary")) {
      value = value.endsWith(ending) ? value.substring(0, value.length() - ending.length()) : value;
    }
    return Doi.parse(value).map(doi -> new RawIdentifier(Doi.SCHEME, doi.value()));
  }

  /** What follows up to a query or fragment, without the ending of a file. */
  private static String value(String rest) {
    int end = 0;
    while (end < rest.length() && "?#&".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String value = rest.substring(0, end);
    for (String ending : List.of("/", ".pdf", ".html", ".bib")) {
      if (value.endsWith(ending)) {
        return value.substring(0, value.length() - ending.length());
      }
    }
    return value;
  }
}
