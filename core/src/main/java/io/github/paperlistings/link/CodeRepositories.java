package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      EnumSet.of(LinkRole.PAPER, LinkRole.PDF, LinkRole.VIDEO);

  private CodeRepositories() {}

  /**
   * The repositories of links. The order is: asserted before inferred, own before unknown before
   * others', code before other roles, available before announced before unknown; of equals, the one
   * linked first.
   */
  public static List<CodeRepository> from(List<Link> links) {
    Map<String, CodeRepository> byKey = new LinkedHashMap<>();
    for (Link link : links) {
      asserted(link).ifPresent(found -> byKey.merge(found.key(), found, CodeRepositories::merged));
    }
    List<CodeRepository> repositories = new ArrayList<>(byKey.values());
    if (repositories.isEmpty()) {
      links.forEach(link -> inferred(link).ifPresent(repositories::add));
    }
    repositories.sort(BEST_FIRST);
    return repositories;
  }

  private static Optional<CodeRepository> asserted(Link link) {
    if (NEVER.contains(link.role())) {
      return Optional.empty();
    }
    return CodeRepository.parse(link.url()).map(repository -> described(repository, link));
  }

  private static CodeRepository described(CodeRepository repository, Link link) {
    CodeRepository.Builder described =
        CodeRepository.builder()
            .from(repository)
            .role(link.role())
            .status(link.status())
            .own(link.own());
    String place = link.field().map(field -> field + ": ").orElse("");
    return described.addEvidence(place + link.context().orElse(link.raw())).build();
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

  private static Optional<CodeRepository> inferred(Link link) {
    if (link.role() != LinkRole.PROJECT_PAGE) {
      return Optional.empty();
    }
    return CanonicalAddress.of(link.url())
        .flatMap(PageRepository::candidate)
        .map(
            candidate ->
                CodeRepository.builder()
                    .from(candidate)
                    .confidence(RepositoryConfidence.INFERRED)
                    .own(link.own())
                    .addEvidence("the address of the project page " + link.url())
                    .build());
  }

  private static int ownership(CodeRepository repository) {
    return repository.own().map(own -> own ? 0 : 2).orElse(1);
  }
}
