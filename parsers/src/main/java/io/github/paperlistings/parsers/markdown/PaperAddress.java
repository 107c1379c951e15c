package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import java.util.Locale;

/** Tells addresses that lead to papers. */
final class PaperAddress {

  private PaperAddress() {}

  /** Whether the address by itself is that of a paper, whatever its label. */
  static boolean isPaper(String address) {
    if (!address.startsWith("http")) {
      return false;
    }
    Link link = LinkExtractor.standard().classify(address, "");
    return link.role() == LinkRole.PAPER || link.role() == LinkRole.PDF || isFile(link);
  }

  /** A PDF; code forges hold slides and the like as well. */
  private static boolean isFile(Link link) {
    String url = link.url();
    int end = url.indexOf('#') < 0 ? url.length() : url.indexOf('#');
    return url.substring(0, end).toLowerCase(Locale.ROOT).endsWith(".pdf")
        && link.role() != LinkRole.CODE
        && !url.startsWith("https://github.com/")
        && !url.startsWith("https://raw.githubusercontent.com/");
  }
}
