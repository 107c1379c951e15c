package io.github.paperlistings.link.address;

import io.github.paperlistings.internal.Facts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one form in which an address is written; what it leads to never changes. */
public final class CanonicalAddress {

  private static final Map<String, String> ALIASES =
      Facts.rows(CanonicalAddress.class, "host-aliases.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private CanonicalAddress() {}

  /** The canonical form of a text; empty where it is no address. */
  public static Optional<WebAddress> of(String text) {
    Optional<WebAddress> identified = PaperAddress.ofIdentifier(text);
    Optional<WebAddress> address = identified.isPresent() ? identified : WebAddress.parse(text);
    return address.isPresent() ? Optional.of(of(address.get())) : Optional.empty();
  }

  /** The canonical form of an address. */
  public static WebAddress of(WebAddress address) {
    WebAddress target = RedirectWrapper.unwrap(address);
    String host = ALIASES.getOrDefault(target.host(), target.host());
    return SiteRules.apply(
        new WebAddress(
            target.scheme(),
            host,
            DotSegments.remove(PercentEncoding.normalize(target.path())),
            Query.withoutTracking(PercentEncoding.normalize(target.query())),
            PercentEncoding.normalize(target.fragment())));
  }
}
