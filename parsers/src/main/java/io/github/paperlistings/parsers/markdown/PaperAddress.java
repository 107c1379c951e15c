package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import java.util.List;
import java.util.Locale;

/** Tells addresses that lead to papers. */
final class PaperAddress {

  /** Files that hold papers, as they end. */
  private static final List<String> ENDINGS = List.of(".pdf", ".ps", ".ps.gz", ".djvu");

  private PaperAddress() {}

  /** Whether the address is of a file of the same site as the list. */
  static boolean isBesideList(String address) {
    return address.indexOf(':') < 0 && isFile(address);
  }

  /** Whether the address is of a file below the list: "papers/paxos-made-simple.pdf". */
  static boolean isLocalFile(String address) {
    return address.indexOf(':') < 0
        && !address.startsWith("/")
        && !address.startsWith(".")
        && isFile(address);
  }

  /** Whether the address by itself is that of a paper, whatever its label. */
  static boolean isPaper(String address) {
    if (!address.startsWith("http")) {
      return address.startsWith("ftp://") && isFile(address);
    }
    Link link = LinkExtractor.standard().classify(address, "");
    return link.role() == LinkRole.PAPER || link.role() == LinkRole.PDF || isFile(link);
  }

  /** A PDF; code forges hold slides and the like as well. */
  private static boolean isFile(Link link) {
    String url = link.url();
    return isFile(url)
        && link.role() != LinkRole.CODE
        && !url.startsWith("https://github.com/")
        && !url.startsWith("https://raw.githubusercontent.com/");
  }

  /** Whether an address ends as a file that holds a paper does. */
  static boolean isFile(String address) {
    int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
    String path = address.substring(0, end).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(path::endsWith);
  }
}
