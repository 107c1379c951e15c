package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The repositories behind the links of one paper: each once, best first. A link to a repository
 * asserts it; the page of a project only lets one infer it, and only where none is asserted.
 */
public final class CodeRepositories {

  private static final Comparator<CodeRepository> BEST_FIRST =
      Comparator.comparing(CodeRepository::confidence)
          .thenComparingInt(CodeRepositories::ownership)
          .thenComparingInt(repository -> repository.role() == LinkRole.CODE ? 0 : 1)
          .thenComparing(CodeRepository::status);

  /** What a host or a source calls so is no repository; no need to look at the address. */
  private static final Set<LinkRole> NEVER =
      EnumSet.of(LinkRole.PAPER, LinkRole.PDF, LinkRole.VIDEO, LinkRole.SLIDES, LinkRole.POSTER);

  /** What lies in a repository, mostly beside the code. */
  private static final Set<LinkRole> DOCUMENTS =
      EnumSet.of(LinkRole.PDF, LinkRole.SLIDES, LinkRole.POSTER);

  private CodeRepositories() {}

  /** Whether links of a role lead to no repository, whatever their address. */
  static boolean isNever(LinkRole role) {
    return NEVER.contains(role);
  }

  /**
   * The repositories of links. The order is: asserted before inferred, own before unknown before
   * others', code before other roles, available before announced before unknown; of equals, the one
   * linked first.
   */
  public static List<CodeRepository> from(List<Link> links) {
    return of(links.stream().map(FoundLink::of).toList());
  }

  static List<CodeRepository> of(List<FoundLink> links) {
    List<CodeRepository> repositories = new ArrayList<>(2);
    for (FoundLink found : links) {
      if (found.repository().isPresent() && !isNever(found.link().role())) {
        add(described(found.repository().get(), found.link()), repositories);
      }
    }
    if (repositories.isEmpty()) {
      for (FoundLink found : links) {
        inferred(found).ifPresent(candidate -> add(candidate, repositories));
      }
    }
    if (repositories.size() > 1) {
      repositories.sort(BEST_FIRST);
    }
    return repositories;
  }

  /** A paper has few repositories, so that looking through them is the fastest way. */
  private static void add(CodeRepository repository, List<CodeRepository> repositories) {
    for (int i = 0; i < repositories.size(); i++) {
      if (repositories.get(i).key().equals(repository.key())) {
        repositories.set(i, merged(repositories.get(i), repository));
        return;
      }
    }
    repositories.add(repository);
  }

  private static CodeRepository described(RepositoryAddress repository, Link link) {
    String words = link.context().orElse(link.raw());
    String evidence = link.field().isPresent() ? link.field().get() + ": " + words : words;
    return repository.repository(link.role(), link.status(), link.own(), List.of(evidence));
  }

  /** Two links to one repository: what either tells is kept, the first one's word before. */
  private static CodeRepository merged(CodeRepository first, CodeRepository second) {
    boolean code = first.role() == LinkRole.CODE || second.role() == LinkRole.CODE;
    return CodeRepository.builder()
        .from(first)
        .role(code ? LinkRole.CODE : first.role())
        .own(first.own().or(second::own))
        .ref(first.ref().or(second::ref))
        .path(first.path().or(second::path))
        .status(first.status().compareTo(second.status()) <= 0 ? first.status() : second.status())
        .addAllEvidence(second.evidence())
        .build();
  }

  private static Optional<CodeRepository> inferred(FoundLink found) {
    Link link = found.link();
    if (link.role() == LinkRole.PROJECT_PAGE) {
      return found
          .address()
          .flatMap(PageRepository::candidate)
          .map(candidate -> inferred(candidate, link, "the address of the project page "));
    }
    return DOCUMENTS.contains(link.role())
        ? found
            .repository()
            .filter(repository -> repository.role() == LinkRole.CODE)
            .map(repository -> inferred(repository, link, "the address of the document "))
        : Optional.empty();
  }

  private static CodeRepository inferred(RepositoryAddress candidate, Link from, String reason) {
    List<String> evidence = List.of(reason + from.url());
    return CodeRepository.builder()
        .from(candidate.repository(LinkRole.CODE, LinkStatus.UNKNOWN, from.own(), evidence))
        .confidence(RepositoryConfidence.INFERRED)
        .build();
  }

  private static int ownership(CodeRepository repository) {
    return repository.own().map(own -> own ? 0 : 2).orElse(1);
  }
}
