package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Judges links. The host decides where it can; else the words, in their order; else what such hosts
 * mostly serve.
 */
final class RoleRules {

  /** What the words may make of a repository that a code forge holds. */
  private static final Set<LinkRole> ON_CODE_FORGES =
      Set.of(LinkRole.DATASET, LinkRole.MODEL, LinkRole.LEADERBOARD);

  private RoleRules() {}

  /** A link that stands in a text. */
  static Verdict ofText(WebAddress address, String text, LinkSpan span, int previousEnd) {
    Clause clause = Clause.around(text, span.start(), span.end(), previousEnd);
    List<LinkRole> roles = roles(address, Cues.in(clause.lowerBefore()), LinkRole.PROJECT_PAGE);
    return new Verdict(
        roles,
        Statements.status(clause.lowerAll()),
        Statements.own(clause.lowerBefore()),
        Optional.of(clause.before()).filter(words -> !words.isEmpty()));
  }

  /** A link that a page or an API gives, with its label. */
  static Verdict ofLabel(WebAddress address, String label) {
    List<LinkRole> cues = Cues.in(label.toLowerCase(Locale.ROOT));
    return new Verdict(
        roles(address, cues, LinkRole.OTHER),
        LinkStatus.AVAILABLE,
        Optional.empty(),
        Optional.of(label).filter(words -> !words.isEmpty()));
  }

  private static List<LinkRole> roles(WebAddress address, List<LinkRole> cues, LinkRole other) {
    Optional<LinkRole> fixed = HostRoles.fixed(address);
    if (fixed.isPresent()) {
      return ordered(fixed.get(), cues);
    }
    Optional<CodeRepository> repository = Forges.repository(address);
    if (repository.isPresent()) {
      return ordered(ofRepository(repository.get(), cues), cues);
    }
    if (!cues.isEmpty()) {
      return cues;
    }
    return List.of(HostRoles.isPageHost(address) ? LinkRole.PROJECT_PAGE : other);
  }

  /** On a code forge a mention of code outweighs all others; a hub's path tells by itself. */
  private static LinkRole ofRepository(CodeRepository repository, List<LinkRole> cues) {
    LinkRole kind = repository.role();
    if (repository.forge().equals("zenodo")) {
      return cues.isEmpty() ? kind : cues.get(0);
    }
    if (kind != LinkRole.CODE || cues.isEmpty() || cues.contains(LinkRole.CODE)) {
      return kind;
    }
    return cues.stream().filter(ON_CODE_FORGES::contains).findFirst().orElse(kind);
  }

  private static List<LinkRole> ordered(LinkRole main, List<LinkRole> cues) {
    Set<LinkRole> roles = new LinkedHashSet<>();
    roles.add(main);
    roles.addAll(cues);
    return new ArrayList<>(roles);
  }
}
