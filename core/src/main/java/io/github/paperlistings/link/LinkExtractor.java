package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the links of a text, each in canonical form with its role and status. Takes time linear in
 * the text and no memory for a text without links. Immutable and thread-safe.
 */
public final class LinkExtractor {

  private static final LinkExtractor STANDARD = new LinkExtractor();

  private LinkExtractor() {}

  /** The extractor with the library's rules. */
  public static LinkExtractor standard() {
    return STANDARD;
  }

  /**
   * The links of a text, in its order. Offsets are UTF-16 units of the text as given. A link that
   * is written twice is given twice.
   */
  public List<Link> extract(String text) {
    LinkScanner scanner = new LinkScanner(text);
    Optional<LinkSpan> span = scanner.next();
    if (span.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    int previousEnd = 0;
    for (; span.isPresent(); span = scanner.next()) {
      Optional<Link> link = link(text, span.get(), previousEnd);
      link.ifPresent(links::add);
      previousEnd = span.get().end();
    }
    return links;
  }

  /**
   * A link that a page or an API gives as such.
   *
   * @param address the address; one that cannot be read is kept as it is
   * @param label the text of the link, or nothing
   */
  public Link classify(String address, String label) {
    Optional<WebAddress> canonical = CanonicalAddress.of(address);
    Verdict verdict =
        canonical.map(known -> RoleRules.ofLabel(known, label)).orElse(Verdict.unknown());
    return given(address, canonical, verdict);
  }

  /**
   * A link whose role the source itself says, as a field of an API does. It is taken for the
   * authors' own, and for available.
   *
   * @param address the address; one that cannot be read is kept as it is
   */
  public Link asserted(String address, LinkRole role) {
    Verdict verdict =
        new Verdict(List.of(role), LinkStatus.AVAILABLE, Optional.of(true), Optional.empty());
    return given(address, CanonicalAddress.of(address), verdict);
  }

  private static Link given(String address, Optional<WebAddress> canonical, Verdict verdict) {
    return verdict
        .applyTo(Link.builder())
        .url(canonical.map(WebAddress::toString).orElse(address))
        .raw(address)
        .resolved(canonical.map(known -> !HostRoles.isShortener(known)).orElse(true))
        .build();
  }

  private static Optional<Link> link(String text, LinkSpan span, int previousEnd) {
    return CanonicalAddress.of(span.address())
        .map(
            address ->
                RoleRules.ofText(address, text, span, previousEnd)
                    .applyTo(Link.builder())
                    .url(address.toString())
                    .raw(text.substring(span.start(), span.end()))
                    .resolved(!HostRoles.isShortener(address))
                    .repairs(span.repairs())
                    .start(span.start())
                    .end(span.end())
                    .build());
  }
}
