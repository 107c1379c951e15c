package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Identifier;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.text.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells entries of one paper. Lists give a paper under several headings, and give a paper the
 * address of another by mistake; so an address alone does not make two entries one.
 */
final class EntryKeys {

  /** Shorter titles are those of more than one paper. */
  private static final int TELLING_TITLE = 24;

  /** A list that gives more papers one address is no list of papers. */
  private static final int MOST_TITLES = 8;

  private record Known(String title, String address, String key) {}

  private final Map<String, List<Known>> byAddress = new HashMap<>();
  private final Map<String, Known> byTitle = new HashMap<>();

  /** The key of an entry; that of an earlier one where both are of one paper. */
  String of(Entry entry, List<RawIdentifier> identifiers) {
    String title = TitleKey.of(entry.title());
    String address = address(entry, identifiers).orElse("title:" + title);
    Optional<Known> before = before(title, address);
    Known known = before.orElseGet(() -> new Known(title, address, address + " " + title));
    if (before.isEmpty()) {
      List<Known> there = byAddress.computeIfAbsent(address, at -> new ArrayList<>());
      if (there.size() < MOST_TITLES) {
        there.add(known);
      }
      byTitle.putIfAbsent(title, known);
    }
    return known.key();
  }

  private Optional<Known> before(String title, String address) {
    Optional<Known> same =
        byAddress.getOrDefault(address, List.of()).stream()
            .filter(one -> isSame(one.title(), title))
            .findFirst();
    if (same.isPresent() || title.length() < TELLING_TITLE) {
      return same;
    }
    return Optional.ofNullable(byTitle.get(title))
        .filter(one -> !isArxiv(one.address()) || !isArxiv(address));
  }

  private static boolean isArxiv(String address) {
    return address.startsWith(ArxivId.SCHEME + ":");
  }

  private static Optional<String> address(Entry entry, List<RawIdentifier> identifiers) {
    Optional<String> identifier =
        identifiers.stream()
            .findFirst()
            .map(id -> Identifier.of(id.scheme(), id.text()))
            .map(id -> id.scheme() + ":" + id.value());
    return identifier.or(
        () ->
            entry.links.stream()
                .filter(LabelledLink::isPaper)
                .map(LabelledLink::address)
                .findFirst());
  }

  private static boolean isSame(String one, String other) {
    return one.startsWith(other) || other.startsWith(one) || TitleKey.match(one, other);
  }
}
