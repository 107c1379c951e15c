package io.github.paperlistings.link;

import io.github.paperlistings.link.address.CanonicalAddress;
import io.github.paperlistings.link.address.WebAddress;
import java.util.Optional;

/**
 * A link, and the repository that its address leads to.
 *
 * @param link the link
 * @param address its address in canonical form; empty for one that cannot be read
 * @param repository the repository
 */
record FoundLink(Link link, Optional<WebAddress> address, Optional<RepositoryAddress> repository) {

  /** A link that was judged before. */
  static FoundLink of(Link link) {
    Optional<WebAddress> address = CanonicalAddress.of(link.url());
    return new FoundLink(link, address, address.flatMap(Forges.standard()::repository));
  }
}
