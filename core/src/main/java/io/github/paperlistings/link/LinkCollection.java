package io.github.paperlistings.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Gathers the links of one paper from its texts and fields, and the repositories behind them. For
 * one thread.
 */
public final class LinkCollection {

  private final LinkExtractor extractor;
  private final List<FoundLink> found = new ArrayList<>(4);
  private final List<StarCount> stars = new ArrayList<>(1);

  /** The stars that a source shows beside a link. */
  private record StarCount(String key, long count) {}

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
   */
  public void link(String field, String address, String raw, String label) {
    found.add(extractor.classified(address, label, raw, Optional.of(field)));
  }

  /**
   * Adds a link that a field gives, which itself says the role.
   *
   * @param address the absolute address
   * @param raw the address as found
   * @param counted the stars of the repository, if the source shows them
   */
  public void asserted(
      String field, String address, String raw, LinkRole role, OptionalLong counted) {
    FoundLink link = extractor.asserted(address, role, raw, Optional.of(field));
    found.add(link);
    if (counted.isPresent() && link.repository().isPresent()) {
      stars.add(new StarCount(link.repository().get().key(), counted.getAsLong()));
    }
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
    if (!stars.isEmpty()) {
      repositories.replaceAll(this::withStars);
    }
    return repositories;
  }

  private CodeRepository withStars(CodeRepository repository) {
    for (StarCount count : stars) {
      if (count.key().equals(repository.key())) {
        return CodeRepository.builder().from(repository).stars(count.count()).build();
      }
    }
    return repository;
  }
}
