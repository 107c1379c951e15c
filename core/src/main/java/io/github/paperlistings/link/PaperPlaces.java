package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where publishers and archives keep papers, by the table {@code paper-places.tsv}. Their other
 * pages, of journals, volumes and people, are no papers.
 */
final class PaperPlaces {

  private static final Map<String, List<Pattern>> PATHS = new HashMap<>();

  static {
    for (String[] row : Facts.rows(PaperPlaces.class, "paper-places.tsv")) {
      PATHS
          .computeIfAbsent(row[0], host -> new ArrayList<>())
          .add(Pattern.compile(row[1], Pattern.CASE_INSENSITIVE));
    }
  }

  private PaperPlaces() {}

  /** Whether the address is that of one paper. */
  static boolean hold(WebAddress address) {
    String host = address.host();
    for (int start = 0; start >= 0; start = next(host, start)) {
      List<Pattern> paths = PATHS.get(host.substring(start));
      if (paths != null && begins(address.path() + address.query(), paths)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String path, List<Pattern> starts) {
    return starts.stream().anyMatch(start -> start.matcher(path).lookingAt());
  }

  /** Where the domain above begins, or -1. */
  private static int next(String host, int start) {
    int dot = host.indexOf('.', start);
    return dot < 0 ? -1 : dot + 1;
  }
}
