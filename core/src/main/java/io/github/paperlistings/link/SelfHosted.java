package io.github.paperlistings.link;

import io.github.paperlistings.link.address.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Forges that institutions run for themselves. Their hosts say so ({@code gitlab.inria.fr}, {@code
 * gricad-gitlab.univ-grenoble-alpes.fr}), or the first part of the path does, or the address is one
 * to clone, of which on an unknown server only that address is known to lead anywhere.
 */
final class SelfHosted {

  private static final Set<String> SOFTWARE = Set.of("gitlab", "gitea", "forgejo", "gogs");

  private static final String CLONE_SUFFIX = ".git";

  private SelfHosted() {}

  static Optional<RepositoryAddress> repository(WebAddress address) {
    Optional<String> software = software(address.host());
    if (software.isPresent()) {
      return read(software.get(), address.host(), address.segments(), UnaryOperator.identity());
    }
    String path = address.path();
    int second = path.indexOf('/', 1);
    boolean below = second > 1 && SOFTWARE.contains(path.substring(1, second));
    if (below) {
      List<String> segments = address.segments();
      return read(
          segments.get(0),
          address.host(),
          segments.subList(1, segments.size()),
          parts -> parts.below(segments.get(0) + "/"));
    }
    return endsInSuffix(path)
        ? read("git", address.host(), address.segments(), parts -> parts.endingIn(CLONE_SUFFIX))
        : Optional.empty();
  }

  private static boolean endsInSuffix(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    int start = end - CLONE_SUFFIX.length();
    return start > 0 && path.regionMatches(true, start, CLONE_SUFFIX, 0, CLONE_SUFFIX.length());
  }

  private static Optional<RepositoryAddress> read(
      String id, String host, List<String> segments, UnaryOperator<RepositoryParts> placed) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Forge forge = new Forge(host, id, grammar(id), true);
    return forge
        .grammar()
        .read(segments)
        .map(parts -> RepositoryAddress.of(forge, placed.apply(parts)));
  }

  private static RepositoryGrammar grammar(String id) {
    return id.equals("gitlab") || id.equals("git")
        ? RepositoryGrammar.NESTED
        : RepositoryGrammar.OWNER_NAME;
  }

  /** What all the names have in common; most hosts have not. */
  private static boolean mayNameSoftware(String host) {
    return host.contains("git") || host.contains("gogs") || host.contains("forgejo");
  }

  /** The software that the first label of a host names, alone or as the end of a longer one. */
  private static Optional<String> software(String host) {
    int dot = host.indexOf('.');
    if (dot < 0 || !mayNameSoftware(host)) {
      return Optional.empty();
    }
    String label = host.substring(0, dot);
    String last = label.substring(label.lastIndexOf('-') + 1);
    if (SOFTWARE.contains(last)) {
      return Optional.of(last);
    }
    String first = label.substring(0, Math.max(label.indexOf('-'), 0));
    if (SOFTWARE.contains(first)) {
      return Optional.of(first);
    }
    return label.equals("git") ? Optional.of("git") : Optional.empty();
  }
}
