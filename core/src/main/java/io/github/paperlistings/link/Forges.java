package io.github.paperlistings.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forges, hubs and archives of the table {@code forges.tsv}. */
final class Forges {

  private static final Map<String, Forge> BY_HOST =
      Facts.rows("forges.tsv").stream()
          .map(row -> new Forge(row[0], row[1], RepositoryGrammar.valueOf(row[2]), row[3]))
          .collect(Collectors.toUnmodifiableMap(Forge::host, forge -> forge));

  private static final Set<String> RESERVED =
      Facts.rows("reserved-owners.tsv").stream()
          .map(row -> row[0] + "/" + row[1])
          .collect(Collectors.toUnmodifiableSet());

  /** Other names under which a forge serves the files or the archives of its repositories. */
  private static final Map<String, String> FILE_HOSTS =
      Map.of(
          "raw.githubusercontent.com", "github.com",
          "codeload.github.com", "github.com",
          "api.github.com", "github.com");

  private Forges() {}

  /** A row of the table. */
  private record Forge(String host, String id, RepositoryGrammar grammar, String caseRule) {
    boolean folds() {
      return caseRule.equals("fold");
    }
  }

  static boolean isForge(String host) {
    return BY_HOST.containsKey(host);
  }

  /** The repository that an address in canonical form leads to. */
  static Optional<CodeRepository> repository(WebAddress address) {
    List<String> segments = address.segments();
    String host = FILE_HOSTS.getOrDefault(address.host(), address.host());
    if (address.host().equals("api.github.com") && !segments.isEmpty()) {
      segments = segments.get(0).equals("repos") ? segments.subList(1, segments.size()) : List.of();
    }
    if (host.equals("doi.org")) {
      return zenodoDoi(segments);
    }
    Forge forge = BY_HOST.get(host);
    if (forge == null) {
      forge = selfHosted(host).orElse(new Forge(host, "", RepositoryGrammar.NONE, "keep"));
    }
    return repository(forge, segments);
  }

  private static Optional<CodeRepository> repository(Forge forge, List<String> segments) {
    if (segments.isEmpty() || isReserved(forge, segments.get(0))) {
      return Optional.empty();
    }
    return forge.grammar().read(segments).map(parts -> repository(forge, parts));
  }

  private static CodeRepository repository(Forge forge, RepositoryParts parts) {
    String url = "https://" + forge.host() + "/" + parts.canonicalPath();
    String identity = forge.host() + "/" + parts.canonicalPath();
    return CodeRepository.builder()
        .url(url)
        .key(forge.folds() ? identity.toLowerCase(Locale.ROOT) : identity)
        .forge(forge.id())
        .owner(parts.owner())
        .name(parts.name())
        .ref(parts.ref())
        .path(parts.path())
        .role(parts.role())
        .status(LinkStatus.UNKNOWN)
        .confidence(RepositoryConfidence.ASSERTED)
        .build();
  }

  private static boolean isReserved(Forge forge, String first) {
    return RESERVED.contains(forge.id() + "/" + first.toLowerCase(Locale.ROOT));
  }

  /** Institutions run GitLab, Gitea and Forgejo under hosts that say so. */
  private static Optional<Forge> selfHosted(String host) {
    if (host.startsWith("gitlab.")) {
      return Optional.of(new Forge(host, "gitlab", RepositoryGrammar.NESTED, "fold"));
    }
    return host.startsWith("gitea.") || host.startsWith("forgejo.")
        ? Optional.of(new Forge(host, "gitea", RepositoryGrammar.OWNER_NAME, "fold"))
        : Optional.empty();
  }

  /** Zenodo's DOIs carry the number of the record: {@code 10.5281/zenodo.N}. */
  private static Optional<CodeRepository> zenodoDoi(List<String> segments) {
    String prefix = "zenodo.";
    boolean zenodo =
        segments.size() == 2
            && segments.get(0).equals("10.5281")
            && segments.get(1).toLowerCase(Locale.ROOT).startsWith(prefix);
    return zenodo
        ? repository(
            BY_HOST.get("zenodo.org"),
            List.of("records", segments.get(1).substring(prefix.length())))
        : Optional.empty();
  }
}
