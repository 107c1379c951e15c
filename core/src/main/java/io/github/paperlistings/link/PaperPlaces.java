package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where publishers and archives keep papers, by the tables {@code paper-places.tsv} and {@code
 * paper-place-patterns.tsv}. Their other pages, of journals, volumes and people, are no papers.
 */
final class PaperPlaces {

  private static final Map<String, PaperPlaces> BY_HOST = new HashMap<>();

  /** The last two labels of the hosts, which tell of most hosts that they are not among them. */
  private static final Set<String> DOMAINS = new HashSet<>();

  static {
    for (String[] row : Facts.rows(PaperPlaces.class, "paper-places.tsv")) {
      BY_HOST.put(row[0], new PaperPlaces(List.of(row[1].split(" ")), List.of()));
    }
    for (String[] row : Facts.rows(PaperPlaces.class, "paper-place-patterns.tsv")) {
      Pattern pattern = Pattern.compile(row[1], Pattern.CASE_INSENSITIVE);
      BY_HOST.merge(row[0], new PaperPlaces(List.of(), List.of(pattern)), PaperPlaces::joinedWith);
    }
    BY_HOST.keySet().forEach(host -> DOMAINS.add(domain(host)));
  }

  private final List<String> starts;
  private final List<Pattern> patterns;

  private PaperPlaces(List<String> starts, List<Pattern> patterns) {
    this.starts = starts;
    this.patterns = patterns;
  }

  private PaperPlaces joinedWith(PaperPlaces other) {
    return new PaperPlaces(
        Stream.concat(starts.stream(), other.starts.stream()).toList(),
        Stream.concat(patterns.stream(), other.patterns.stream()).toList());
  }

  /** Whether the address is that of one paper. */
  static boolean hold(WebAddress address) {
    String host = address.host();
    if (!DOMAINS.contains(domain(host))) {
      return false;
    }
    for (int start = 0; start >= 0; start = next(host, start)) {
      PaperPlaces places = BY_HOST.get(host.substring(start));
      if (places != null && places.include(address.path() + address.query())) {
        return true;
      }
    }
    return false;
  }

  private boolean include(String path) {
    for (String start : starts) {
      if (path.length() > start.length() && path.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    for (Pattern pattern : patterns) {
      if (pattern.matcher(path).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static String domain(String host) {
    int dot = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return host.substring(dot + 1);
  }

  /** Where the domain above begins, or -1. */
  private static int next(String host, int start) {
    int dot = host.indexOf('.', start);
    return dot < 0 ? -1 : dot + 1;
  }
}
