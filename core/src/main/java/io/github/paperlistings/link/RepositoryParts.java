package io.github.paperlistings.link;

import java.util.List;
import java.util.Optional;

/**
 * What the path of an address says of a repository.
 *
 * @param canonicalPath the path of the repository itself, without a first slash
 * @param owner its owner
 * @param name its name
 * @param role what such a repository holds
 * @param ref the branch, tag or commit named
 * @param path the path within the repository named
 */
record RepositoryParts(
    String canonicalPath,
    Optional<String> owner,
    String name,
    LinkRole role,
    Optional<String> ref,
    Optional<String> path) {

  static RepositoryParts of(String path, String owner, String name, LinkRole role) {
    Optional<String> ownerIfAny = owner.isEmpty() ? Optional.empty() : Optional.of(owner);
    return new RepositoryParts(path, ownerIfAny, name, role, Optional.empty(), Optional.empty());
  }

  /** With the ref and path of {@code tree/REF/PATH}; a ref with a slash cannot be told apart. */
  RepositoryParts at(List<String> refAndPath) {
    if (refAndPath.isEmpty()) {
      return this;
    }
    List<String> rest = refAndPath.subList(1, refAndPath.size());
    return new RepositoryParts(
        canonicalPath,
        owner,
        name,
        role,
        Optional.of(refAndPath.get(0)),
        rest.isEmpty() ? Optional.empty() : Optional.of(String.join("/", rest)));
  }
}
