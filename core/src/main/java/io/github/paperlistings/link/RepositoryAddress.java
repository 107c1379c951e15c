package io.github.paperlistings.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address says of a repository.
 *
 * @param forge the forge
 * @param url the address of the repository itself
 * @param key the identity of the repository
 * @param owner its owner
 * @param name its name
 * @param role what such a repository holds
 * @param ref the branch, tag or commit named
 * @param path the path within the repository named
 */
record RepositoryAddress(
    String forge,
    String url,
    String key,
    Optional<String> owner,
    String name,
    LinkRole role,
    Optional<String> ref,
    Optional<String> path) {

  /** The repository of parts that the grammar of a forge has read. */
  static RepositoryAddress of(Forge forge, RepositoryParts parts) {
    String path = parts.canonicalPath();
    String identity = parts.identity().orElse(path);
    return new RepositoryAddress(
        forge.id(),
        "https://" + forge.host() + "/" + path,
        forge.host() + "/" + (forge.folds() ? identity.toLowerCase(Locale.ROOT) : identity),
        parts.owner(),
        parts.name(),
        parts.role(),
        parts.ref(),
        parts.path());
  }

  /** The repository with what the link to it says of it. */
  CodeRepository repository(
      LinkRole linked, LinkStatus status, Optional<Boolean> own, List<String> evidence) {
    return CodeRepository.builder()
        .url(url)
        .key(key)
        .forge(forge)
        .owner(owner)
        .name(name)
        .ref(ref)
        .path(path)
        .role(linked)
        .status(status)
        .own(own)
        .confidence(RepositoryConfidence.ASSERTED)
        .evidence(evidence)
        .build();
  }
}
