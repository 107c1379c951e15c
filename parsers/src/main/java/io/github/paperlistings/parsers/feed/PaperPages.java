package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;

/** Tells whether an address by itself is that of a paper. */
final class PaperPages {

  private PaperPages() {}

  static boolean isPaper(String address) {
    return role(address) == LinkRole.PAPER || role(address) == LinkRole.PDF;
  }

  /** The role that the address has without a label. */
  static LinkRole role(String address) {
    return address.startsWith("http")
        ? LinkExtractor.standard().classify(address, "").role()
        : LinkRole.OTHER;
  }
}
