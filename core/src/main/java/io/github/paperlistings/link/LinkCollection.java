package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the links of one paper from its texts and fields, and the repositories behind them. For
 * one thread.
 */
public final class LinkCollection {

  private final LinkExtractor extractor;
  private final List<FoundLink> found = new ArrayList<>(4);
  private final List<Told> told = new ArrayList<>(1);

  /** What a source tells beside the link to a repository. */
  private record Told(String key, RepositoryFacts facts) {}

  /** A collection of what an extractor finds. */
  public LinkCollection(LinkExtractor extractor) {
    this.extractor = extractor;
  }

  /** Adds the links of a text that stands in a field. */
  public void text(String field, String text) {
    found.addAll(extractor.find(text, Optional.of(field)));
  }

  /**
   * Adds a link that a field gives as such.
   *
   * @param address the absolute address
   * @param raw the address as found
   * @param label the text of the link, or nothing
   * @param facts what the source tells of the repository beside the link
   */
  public void link(String field, String address, String raw, String label, RepositoryFacts facts) {
    add(extractor.classified(address, label, raw, Optional.of(field)), facts);
  }

  /**
   * Adds a link that a field gives, which itself says the role.
   *
   * @param address the absolute address
   * @param raw the address as found
   * @param facts what the source tells of the repository beside the link
   */
  public void asserted(
      String field, String address, String raw, LinkRole role, RepositoryFacts facts) {
    FoundLink asserted = extractor.asserted(address, role, raw, Optional.of(field));
    add(facts.official().orElse(true) ? asserted : ofAnybody(asserted), facts);
  }

  private void add(FoundLink link, RepositoryFacts facts) {
    found.add(link);
    if (!facts.isEmpty() && link.repository().isPresent()) {
      told.add(new Told(link.repository().get().key(), facts));
    }
  }

  /** What is not the official code may still be the authors', or anybody's. */
  private static FoundLink ofAnybody(FoundLink found) {
    Link link = Link.builder().from(found.link()).own(Optional.empty()).build();
    return new FoundLink(link, found.address(), found.repository());
  }

  /** The links in the order in which they were added. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>(found.size());
    for (FoundLink link : found) {
      links.add(link.link());
    }
    return links;
  }

  /** The repositories behind the links, each once, as {@link CodeRepositories#from} orders them. */
  public List<CodeRepository> repositories() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<CodeRepository> repositories = CodeRepositories.of(found);
    if (!told.isEmpty()) {
      repositories.replaceAll(this::withFacts);
    }
    return repositories;
  }

  private CodeRepository withFacts(CodeRepository repository) {
    CodeRepository described = repository;
    for (Told one : told) {
      if (one.key().equals(repository.key())) {
        described = one.facts().addedTo(described);
      }
    }
    return described;
  }
}
