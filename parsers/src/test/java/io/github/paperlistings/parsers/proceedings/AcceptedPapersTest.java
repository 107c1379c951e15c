package io.github.paperlistings.parsers.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedPapersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Ash, Ben Birch",
        "Ann Ash (MIT), Ben Birch (University of the Woods)",
        "Ann van der Ash; Ben Birch, MIT; Cid Cedar",
        "Woosuk Kwon1, Zhuohan Li1*, Ion Stoica2",
        "A. Ash and B. Birch",
        "José María O'Neill",
        "张三, 李四"
      })
  void namesOfAuthors(String text) {
    assertTrue(AuthorLine.isNames(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "University of the Woods",
        "Read More",
        "Call for Papers, Program Committee",
        "We received many submissions, and thank all authors",
        "10:00 - 11:00, Room 2",
        "Attention"
      })
  void whatIsNoList(String text) {
    assertFalse(AuthorLine.isNames(text));
  }

  @Test
  void menusAndCommitteesMakeNoPapers() throws IOException {
    String page = Files.readString(Fixtures.file("accepted-papers/no-papers.html"));
    ParseOptions options = ParseOptions.builder().format("accepted-papers").build();
    assertThrows(
        StructureNotFoundException.class,
        () -> PaperListings.with(options).parse(ListingSource.of(page)));
    List<String> titles =
        Fixtures.parse("accepted-papers/list.html").papers().stream().map(Paper::title).toList();
    assertEquals(3, titles.size(), titles.toString());
  }

  @Test
  void authorsBehindLinks() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/links.html").papers();
    assertEquals(List.of(3, 3, 2), papers.stream().map(p -> p.authors().size()).toList());
  }

  @Test
  void affiliationsInItalicsBelongToTheNamesBefore() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/affiliations.html").papers();
    assertEquals(List.of("University of the Woods"), papers.get(2).authors().get(2).affiliations());
    assertEquals(2, papers.get(1).authors().size());
  }

  @Test
  void aLinkAroundATitleIsOfThatTitle() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/block-links.html").papers();
    assertEquals(3, papers.size());
    for (Paper paper : papers) {
      assertEquals(1, paper.links().size(), paper.title());
    }
  }
}
