package io.github.paperlistings.link;

import io.github.paperlistings.link.address.WebAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges links. The host decides where it can; else the words, in their order; else what such hosts
 * mostly serve.
 */
final class RoleRules {

  /** What the words may make of a repository that a code forge holds. */
  private static final Set<LinkRole> ON_CODE_FORGES =
      EnumSet.of(LinkRole.DATASET, LinkRole.MODEL, LinkRole.LEADERBOARD);

  /** Hubs and archives take anything. */
  private static final Set<String> HUBS =
      Set.of("zenodo", "figshare", "osf", "huggingface", "modelscope", "kaggle", "dataverse");

  private static final Set<LinkRole> HELD =
      EnumSet.of(
          LinkRole.CODE, LinkRole.DATASET, LinkRole.MODEL, LinkRole.DEMO, LinkRole.LEADERBOARD);

  private static final Set<LinkRole> SHOWN = EnumSet.of(LinkRole.SLIDES, LinkRole.POSTER);

  private static final String PDF = ".pdf";

  private RoleRules() {}

  /** A link that stands in a text. */
  static Verdict ofText(
      WebAddress address, Optional<RepositoryAddress> repository, Surroundings link) {
    Clause clause = Clause.around(link);
    String text = link.text();
    List<LinkRole> cues = Cues.before(text, clause.roleStart(), link.start());
    Statements statements = Statements.of(link, clause);
    return new Verdict(
        roles(address, repository, cues, LinkRole.PROJECT_PAGE),
        statements.status(),
        statements.own(),
        words(text, clause.roleStart(), link.start()));
  }

  /** A link that a page or an API gives, with its label. */
  static Verdict ofLabel(WebAddress address, Optional<RepositoryAddress> repository, String label) {
    List<LinkRole> cues = Cues.before(label, 0, label.length());
    return new Verdict(
        roles(address, repository, cues, LinkRole.OTHER),
        LinkStatus.AVAILABLE,
        Optional.empty(),
        words(label, 0, label.length()));
  }

  private static Optional<String> words(String text, int start, int end) {
    String words = text.substring(start, end).replace('\n', ' ').strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static List<LinkRole> roles(
      WebAddress address,
      Optional<RepositoryAddress> repository,
      List<LinkRole> cues,
      LinkRole other) {
    Optional<LinkRole> fixed = HostRoles.fixed(address);
    boolean archive = repository.isPresent() && fixed.equals(Optional.of(LinkRole.PAPER));
    if (fixed.isPresent() && !archive) {
      return ordered(fixed.get(), cues);
    }
    if (repository.isPresent()) {
      boolean document = isDocument(address);
      return ordered(document ? ofDocument(cues) : ofRepository(repository.get(), cues), cues);
    }
    if (!cues.isEmpty()) {
      return cues;
    }
    return List.of(HostRoles.isPageHost(address) ? LinkRole.PROJECT_PAGE : other);
  }

  /** A paper or its slides, which people also keep among their files on a forge. */
  private static boolean isDocument(WebAddress address) {
    String path = address.path();
    return path.regionMatches(true, path.length() - PDF.length(), PDF, 0, PDF.length());
  }

  private static LinkRole ofDocument(List<LinkRole> cues) {
    return cues.stream().filter(SHOWN::contains).findFirst().orElse(LinkRole.PDF);
  }

  /**
   * On a code forge a mention of code outweighs all others. On hubs and archives what is named
   * first counts; else the path of a hub tells by itself.
   */
  private static LinkRole ofRepository(RepositoryAddress repository, List<LinkRole> cues) {
    LinkRole kind = repository.role();
    if (cues.isEmpty()) {
      return kind;
    }
    if (HUBS.contains(repository.forge())) {
      return HELD.contains(cues.get(0)) ? cues.get(0) : kind;
    }
    if (cues.contains(LinkRole.CODE)) {
      return kind;
    }
    for (LinkRole cue : cues) {
      if (ON_CODE_FORGES.contains(cue)) {
        return cue;
      }
    }
    return kind;
  }

  private static List<LinkRole> ordered(LinkRole main, List<LinkRole> cues) {
    if (cues.isEmpty()) {
      return List.of(main);
    }
    List<LinkRole> roles = new ArrayList<>(cues.size() + 1);
    roles.add(main);
    for (LinkRole cue : cues) {
      if (cue != main) {
        roles.add(cue);
      }
    }
    return roles;
  }
}
