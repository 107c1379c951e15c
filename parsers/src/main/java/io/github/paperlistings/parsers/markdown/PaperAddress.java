package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.facts.FactTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells addresses that lead to papers. */
final class PaperAddress {

  private static final Map<String, List<String>> PATHS =
      FactTable.rows(PaperAddress.class, "paper-hosts.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));

  private PaperAddress() {}

  /** Whether the address by itself is that of a paper, whatever its label. */
  static boolean isPaper(String address) {
    if (!address.startsWith("http")) {
      return false;
    }
    Link link = LinkExtractor.standard().classify(address, "");
    return link.role() == LinkRole.PAPER
        || link.role() == LinkRole.PDF
        || isKnown(link.url())
        || isFile(link);
  }

  private static boolean isKnown(String url) {
    int start = url.indexOf("://") + 3;
    int slash = url.indexOf('/', start);
    if (start < 3 || slash < 0) {
      return false;
    }
    String host = url.substring(start, slash).toLowerCase(Locale.ROOT);
    String path = url.substring(slash);
    return fits(host, path)
        || host.indexOf('.') >= 0 && fits(host.substring(host.indexOf('.')), path);
  }

  private static boolean fits(String host, String path) {
    return path.length() > 1
        && PATHS.getOrDefault(host, List.of()).stream().anyMatch(path::startsWith);
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
