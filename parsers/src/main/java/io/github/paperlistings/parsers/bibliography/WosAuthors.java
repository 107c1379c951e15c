package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Authors with what other fields say of them by their names: {@code [Kanjo, Eiman; Sherkat, Nasser]
 * Nottingham Trent Univ} and {@code Kanjo, Eiman/0000-0002-1720-0661}.
 */
final class WosAuthors {

  private static final int ORCID_LENGTH = 19;

  private final Map<String, List<String>> affiliations = new LinkedHashMap<>();
  private final Map<String, String> orcids = new LinkedHashMap<>();

  void add(String name) {
    affiliations.putIfAbsent(name, new ArrayList<>());
  }

  /** Takes addresses, each behind the names of those who work there. */
  void address(String text) {
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        return;
      }
      int next = text.indexOf("; [", close);
      String address = text.substring(close + 1, next < 0 ? text.length() : next).strip();
      for (String name : text.substring(open + 1, close).split(";")) {
        List<String> known = affiliations.get(name.strip());
        if (known != null && !address.isEmpty()) {
          known.add(address.endsWith(".") ? address.substring(0, address.length() - 1) : address);
        }
      }
      open = next < 0 ? -1 : text.indexOf('[', next);
    }
  }

  /** Takes ORCIDs, each behind a name. */
  void orcid(String text) {
    for (String pair : text.split(";")) {
      int slash = pair.lastIndexOf('/');
      if (slash > 0 && pair.length() - slash - 1 >= ORCID_LENGTH) {
        orcids.put(pair.substring(0, slash).strip(), pair.substring(slash + 1).strip());
      }
    }
  }

  List<RawAuthor> all() {
    List<RawAuthor> authors = new ArrayList<>();
    affiliations.forEach(
        (name, addresses) -> {
          RawAuthor author = RawAuthor.of(name, addresses);
          String orcid = orcids.get(name);
          authors.add(
              orcid == null
                  ? author
                  : author.withIdentifiers(List.of(new RawIdentifier("orcid", orcid))));
        });
    return authors;
  }
}
