package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The identifiers that the links of an entry carry; those of prose are of other papers. */
final class PaperIdentifiers {

  private static final String FORUM = "openreview.net/forum?id=";
  private static final String PDF = "openreview.net/pdf?id=";
  private static final String ANTHOLOGY = "aclanthology.org/";

  private PaperIdentifiers() {}

  /** The first of each scheme. */
  static List<RawIdentifier> of(List<LabelledLink> links) {
    List<RawIdentifier> found = new ArrayList<>();
    for (LabelledLink link : links) {
      boolean told = link.isPaper();
      boolean another = link.label().filter(label -> !label.is(Label.Field.PAPER)).isPresent();
      if (told && !another || link.place() == LabelledLink.Place.TITLE) {
        identifier(link.address())
            .filter(id -> found.stream().noneMatch(one -> one.scheme().equals(id.scheme())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<RawIdentifier> identifier(String address) {
    if (ArxivId.parse(address).isPresent()) {
      return Optional.of(new RawIdentifier(ArxivId.SCHEME, address));
    }
    if (address.contains("doi.org/") && Doi.parse(address).isPresent()) {
      return Optional.of(new RawIdentifier(Doi.SCHEME, address));
    }
    Optional<RawIdentifier> review =
        after(address, FORUM)
            .or(() -> after(address, PDF))
            .map(id -> new RawIdentifier("openreview", id));
    return review.isPresent()
        ? review
        : after(address, ANTHOLOGY)
            .map(id -> id.endsWith(".pdf") ? id.substring(0, id.length() - 4) : id)
            .filter(id -> id.indexOf('-') > 0)
            .map(id -> new RawIdentifier("acl", id));
  }

  private static Optional<String> after(String address, String prefix) {
    int start = address.indexOf(prefix);
    if (start < 0) {
      return Optional.empty();
    }
    int from = start + prefix.length();
    int end = from;
    while (end < address.length() && "&#?/".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end == from ? Optional.empty() : Optional.of(address.substring(from, end));
  }
}
