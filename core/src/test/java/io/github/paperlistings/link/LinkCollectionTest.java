package io.github.paperlistings.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a source tells beside its links comes with the repositories. */
class LinkCollectionTest {

  private final LinkCollection links = new LinkCollection(LinkExtractor.standard());

  private void add(String address, RepositoryFacts facts) {
    links.asserted("repo", address, address, LinkRole.CODE, facts);
  }

  @Test
  void factsGoToTheRepositoryTheyStandBeside() {
    add(
        "https://github.com/a/b",
        new RepositoryFacts(OptionalLong.of(7), Optional.of(true), Optional.of("jax")));
    add("https://github.com/c/d", RepositoryFacts.none());
    List<CodeRepository> repositories = links.repositories();
    assertEquals(OptionalLong.of(7), repositories.get(0).stars());
    assertEquals(Optional.of(true), repositories.get(0).official());
    assertEquals(Optional.of("jax"), repositories.get(0).framework());
    assertEquals(OptionalLong.empty(), repositories.get(1).stars());
    assertEquals(Optional.empty(), repositories.get(1).official());
    assertEquals(Optional.empty(), repositories.get(1).framework());
  }

  @Test
  void anyLinkThatCallsItOfficialMakesItOfficial() {
    add("https://github.com/a/b", official(true));
    add("https://github.com/A/B.git", official(false));
    assertEquals(1, links.repositories().size());
    assertEquals(Optional.of(true), links.repositories().get(0).official());
  }

  @Test
  void whatIsNotOfficialIsNotCalledTheAuthorsOwn() {
    add("https://github.com/a/b", official(false));
    assertEquals(Optional.empty(), links.repositories().get(0).own());
    assertEquals(Optional.empty(), links.links().get(0).own());
    links.text("abstract", "Our code is at https://github.com/a/b .");
    assertEquals(Optional.of(true), links.repositories().get(0).own());
  }

  @Test
  void factsBesideALinkWithoutARoleAreKept() {
    String address = "https://github.com/a/b";
    links.link(
        "code",
        address,
        address,
        "",
        new RepositoryFacts(OptionalLong.of(7), Optional.empty(), Optional.of("jax")));
    CodeRepository repository = links.repositories().get(0);
    assertEquals(OptionalLong.of(7), repository.stars());
    assertEquals(Optional.of("jax"), repository.framework());
    assertEquals(Optional.empty(), repository.own());
  }

  private static RepositoryFacts official(boolean official) {
    return new RepositoryFacts(OptionalLong.empty(), Optional.of(official), Optional.empty());
  }
}
