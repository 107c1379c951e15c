package io.github.paperlistings.link;

import io.github.paperlistings.internal.Facts;
import io.github.paperlistings.link.address.WebAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forges, hubs and archives of the table {@code forges.tsv}, and those a user adds. */
final class Forges {

  private static final Forges STANDARD = new Forges(table());

  /** First parts of a path that are pages of the forge and no owners, by forge. */
  private static final Map<String, WordSet> RESERVED =
      Facts.rows(Forges.class, "reserved-owners.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0],
                  Collectors.collectingAndThen(
                      Collectors.mapping(row -> row[1], Collectors.toList()), WordSet::new)));

  private static final WordSet NONE = new WordSet(List.of());

  private static final WordSet PLACEHOLDERS =
      new WordSet(
          Facts.rows(Forges.class, "placeholders.tsv").stream().map(row -> row[0]).toList());

  private final Map<String, Forge> byHost;

  private Forges(Map<String, Forge> byHost) {
    this.byHost = byHost;
  }

  static Forges standard() {
    return STANDARD;
  }

  /** These and others. */
  Forges with(Collection<Forge> more) {
    Map<String, Forge> all = new HashMap<>(byHost);
    more.forEach(forge -> all.put(forge.host(), forge));
    return new Forges(Map.copyOf(all));
  }

  private static Map<String, Forge> table() {
    return Facts.rows(Forges.class, "forges.tsv").stream()
        .map(
            row ->
                new Forge(row[0], row[1], RepositoryGrammar.valueOf(row[2]), row[3].equals("fold")))
        .collect(Collectors.toUnmodifiableMap(Forge::host, forge -> forge));
  }

  /** The repository that an address in canonical form leads to. */
  Optional<RepositoryAddress> repository(WebAddress address) {
    Forge forge = byHost.get(address.host());
    Optional<RepositoryAddress> own =
        forge == null ? Dataverse.repository(address) : repository(forge, address);
    if (own.isPresent()) {
      return own;
    }
    Optional<WebAddress> elsewhere = ServedElsewhere.target(address);
    if (elsewhere.isPresent()) {
      return repository(elsewhere.get());
    }
    return forge == null ? SelfHosted.repository(address) : Optional.empty();
  }

  private static Optional<RepositoryAddress> repository(Forge forge, WebAddress address) {
    List<String> segments = address.segments();
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    String first = segments.get(0);
    return RESERVED.getOrDefault(forge.id(), NONE).contains(first)
            || PLACEHOLDERS.contains(first)
            || segments.size() > 1 && PLACEHOLDERS.contains(segments.get(1))
        ? Optional.empty()
        : forge
            .grammar()
            .read(segments)
            .map(parts -> RepositoryAddress.of(forge, withKey(parts, address)));
  }

  /** OSF shows what is hidden for a review only to those who have this parameter. */
  private static RepositoryParts withKey(RepositoryParts parts, WebAddress address) {
    if (address.query().isEmpty()) {
      return parts;
    }
    return address
        .parameter("view_only")
        .map(key -> parts.endingIn("?view_only=" + key))
        .orElse(parts);
  }
}
