package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page as HTML, as its own text and as the API's answer gives the same papers. */
class AgreementTest {

  private static List<Paper> html() throws IOException {
    return Fixtures.parse("huggingface/daily.html").papers();
  }

  private static <T> void assertSame(String fixture, Function<Paper, T> field) throws IOException {
    assertEquals(
        html().stream().map(field).toList(),
        Fixtures.parse(fixture).papers().stream().map(field).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"huggingface/daily.json", "huggingface/daily-copied.txt"})
  void whatAllThreeCarry(String fixture) throws IOException {
    assertSame(fixture, Paper::title);
    assertSame(fixture, Paper::abstractText);
    assertSame(fixture, Paper::published);
    assertSame(fixture, paper -> paper.metrics().upvotes());
    assertSame(fixture, AgreementTest::linksOfText);
  }

  @Test
  void whatDataAndAnswerCarry() throws IOException {
    String fixture = "huggingface/daily.json";
    assertSame(fixture, Paper::identifiers);
    assertSame(fixture, paper -> paper.authors().stream().map(Author::name).toList());
    assertSame(fixture, Paper::metrics);
    assertSame(fixture, Paper::codeRepositories);
    assertSame(fixture, paper -> paper.links().stream().map(Link::url).toList());
  }

  @Test
  void theTextKnowsHowManyAuthors() throws IOException {
    List<Integer> authors = html().stream().map(paper -> paper.authors().size()).toList();
    assertEquals(
        authors,
        Fixtures.parse("huggingface/daily-copied.txt").papers().stream()
            .map(paper -> Integer.valueOf(paper.extra().get("authorCount")))
            .toList());
  }

  @Test
  void dataAndDisplayAgree() throws IOException {
    Paper data = Fixtures.parse("huggingface/detail.html").papers().get(0);
    Paper shown = Fixtures.parse("huggingface/detail-shown.html").papers().get(0);
    assertEquals(data.title(), shown.title());
    assertEquals(data.summary(), shown.summary());
    assertEquals(data.metrics(), shown.metrics());
    assertEquals(urls(data), urls(shown));
    assertEquals(
        data.authors().stream().map(Author::name).toList(),
        shown.authors().stream().map(Author::name).toList());
  }

  private static List<String> urls(Paper paper) {
    return paper.codeRepositories().stream().map(CodeRepository::url).toList();
  }

  private static List<List<Object>> linksOfText(Paper paper) {
    return paper.links().stream()
        .filter(link -> link.field().equals(Optional.of("abstract")))
        .filter(link -> link.role() != LinkRole.PAPER)
        .map(link -> List.<Object>of(link.url(), link.role(), link.status(), link.own()))
        .toList();
  }
}
