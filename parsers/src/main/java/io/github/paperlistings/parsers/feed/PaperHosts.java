package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.parsers.facts.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by the table {@code paper-hosts.tsv} whether an address is that of a paper. */
final class PaperHosts {

  private static final Map<String, List<String>> PATHS = new HashMap<>();

  static {
    for (String[] row : FactTable.rows(PaperHosts.class, "paper-hosts.tsv")) {
      PATHS.computeIfAbsent(row[0], host -> new ArrayList<>()).add(row[1]);
    }
  }

  private PaperHosts() {}

  /** Whether an address is below a path of papers; the bare path itself is none. */
  static boolean isPaper(String address) {
    int scheme = address.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int slash = address.indexOf('/', start);
    if (scheme < 0 || slash < 0) {
      return false;
    }
    String path = address.substring(slash);
    String host = address.substring(start, slash).toLowerCase(Locale.ROOT);
    for (int dot = -1; ; ) {
      if (isBelow(path, PATHS.getOrDefault(host.substring(dot + 1), List.of()))) {
        return true;
      }
      dot = host.indexOf('.', dot + 1);
      if (dot < 0) {
        return false;
      }
    }
  }

  private static boolean isBelow(String path, List<String> starts) {
    return starts.stream()
        .anyMatch(start -> path.startsWith(start) && path.length() > start.length());
  }
}
