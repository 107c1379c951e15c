package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;

/**
 * What the path of an address says of a repository.
 *
 * @param canonicalPath the path of the repository itself, without a first slash
 * @param identity the path that tells it from others, where that is not the whole path
 * @param owner its owner
 * @param name its name
 * @param role what such a repository holds
 * @param ref the branch, tag or commit named
 * @param path the path within the repository named
 */
record RepositoryParts(
    String canonicalPath,
    Optional<String> identity,
    Optional<String> owner,
    String name,
    LinkRole role,
    Optional<String> ref,
    Optional<String> path) {

  static RepositoryParts of(String path, String owner, String name, LinkRole role) {
    Optional<String> ownerIfAny = owner.isEmpty() ? Optional.empty() : Optional.of(owner);
    return new RepositoryParts(
        path, Optional.empty(), ownerIfAny, name, role, Optional.empty(), Optional.empty());
  }

  /** With the ref and path of {@code tree/REF/PATH}; a ref with a slash cannot be told apart. */
  RepositoryParts at(List<String> refAndPath) {
    if (refAndPath.isEmpty()) {
      return this;
    }
    List<String> rest = refAndPath.subList(1, refAndPath.size());
    return new RepositoryParts(
        canonicalPath,
        identity,
        owner,
        name,
        role,
        Optional.of(refAndPath.get(0)),
        rest.isEmpty() ? Optional.empty() : Optional.of(String.join("/", rest)));
  }

  /** Told from others by this path only. */
  RepositoryParts identifiedBy(String value) {
    return new RepositoryParts(canonicalPath, Optional.of(value), owner, name, role, ref, path);
  }

  /** With an ending that the address needs and that tells nothing. */
  RepositoryParts endingIn(String suffix) {
    return new RepositoryParts(
        canonicalPath + suffix,
        Optional.of(identity.orElse(canonicalPath)),
        owner,
        name,
        role,
        ref,
        path);
  }

  /** Below another path, where a forge does not stand at the root of its host. */
  RepositoryParts below(String prefix) {
    return new RepositoryParts(
        prefix + canonicalPath, identity.map(prefix::concat), owner, name, role, ref, path);
  }
}
