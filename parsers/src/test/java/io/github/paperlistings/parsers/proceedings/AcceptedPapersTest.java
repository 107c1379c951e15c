package io.github.paperlistings.parsers.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Author;
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
        "Ash, Ann, Ben Birch, and Cid Cedar.",
        "Saad Obaid ul Islam, Iza Škrjanec",
        "Livy Real and Valeria dePaiva",
        "W Cai, RM Corn, Z. Fei, Z. Guo",
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
        "Robin Kaar. Inversion, Iteration",
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

  private static List<String> titles(String fixture) throws IOException {
    return Fixtures.parse("accepted-papers/" + fixture).papers().stream()
        .map(Paper::title)
        .toList();
  }

  private static List<String> authors(Paper paper) {
    return paper.authors().stream().map(Author::name).toList();
  }

  @Test
  void authorsMayStandInFrontOfTitles() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/authors-first.html").papers();
    assertEquals(6, papers.size());
    assertEquals(List.of("Ann A. Ash", "Ben B. C. Birch"), authors(papers.get(0)));
    assertEquals("WoodML 1.0: The Overarching Grammar of Roots", papers.get(2).title());
    assertEquals(List.of("Ann Ash", "Ben Birch", "Cid Cedar"), authors(papers.get(4)));
    assertTrue(papers.get(5).abstractText().isEmpty());
  }

  @Test
  void authorsAboveTitlesAreNotThoseOfThePaperBefore() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/authors-above.html").papers();
    assertEquals("Deep Residual Learning for Image Recognition", papers.get(0).title());
    assertEquals(List.of("Ann Ash", "Ben Birch", "Cid Cedar"), authors(papers.get(0)));
    assertEquals(List.of("Jan Juniper"), authors(papers.get(3)));
  }

  @Test
  void anAuthorALineAndLabelsBehindAuthors() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/author-lines.html").papers();
    assertEquals(List.of("Ann Ash", "Ben Birch", "Cid Cedar"), authors(papers.get(0)));
    assertEquals("Ethereal Trees via Node Clustering", papers.get(0).title());
    assertEquals(List.of("MIT"), papers.get(0).authors().get(1).affiliations());
    assertEquals(List.of("Oral"), papers.get(3).labels());
  }

  @Test
  void talksOfAProgramAreNoPapers() throws IOException {
    assertEquals(4, titles("program-damaged.html").size());
    List<String> sessions = titles("sessions.html");
    assertEquals("Unsupervised Induction of Roles within a Forest", sessions.get(0));
    assertEquals(3, sessions.size());
  }

  @Test
  void aTableOfNumberedTitlesIsAListWithoutAuthors() throws IOException {
    List<Paper> papers = Fixtures.parse("accepted-papers/numbers.html").papers();
    assertTrue(papers.get(0).authors().isEmpty());
    assertEquals("Triggered Growth of Workflows", papers.get(2).title());
    assertEquals(List.of("Ann Ash", "Ben Birch", "Cid Cedar"), authors(papers.get(2)));
    assertEquals("AppTree: Load Balancing within a Tree", papers.get(3).title());
  }
}
