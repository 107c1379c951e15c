package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslParserTest {

  private static Paper paper(String fields) throws IOException {
    ParseResult result =
        Fixtures.parseText(
            "[{\"type\":\"article-journal\",\"title\":\"T\",\"container-title\":\"J\","
                + fields
                + "}]");
    assertEquals("csl-json", result.report().choice().format().id());
    return result.papers().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"date-parts\":[[2005,11,7]]} | 2005-11-07",
        "{\"date-parts\":[[\"2005\",\"11\"]]} | 2005-11",
        "{\"date-parts\":[[2005,11,7],[2005,12,1]]} | 2005-11-07",
        "{\"raw\":\"7 Nov 2005\"} | 2005-11-07",
        "{\"literal\":\"forthcoming\"} | ",
        "\"2005-11\" | 2005-11",
      })
  void dates(String issued, String expected) throws IOException {
    Optional<String> published = paper("\"issued\":" + issued).published().map(Object::toString);
    assertEquals(Optional.ofNullable(expected), published);
  }

  @Test
  void names() throws IOException {
    List<Author> authors =
        paper(
                "\"author\":[{\"family\":\"Luxburg\",\"given\":\"Ulrike\","
                    + "\"non-dropping-particle\":\"von\"},{\"literal\":\"A Group\"},"
                    + "{\"family\":\"Plato\"}]")
            .authors();
    assertEquals(
        List.of("Ulrike von Luxburg", "A Group", "Plato"),
        authors.stream().map(Author::name).toList());
    assertEquals(Optional.of("von Luxburg"), authors.get(0).family());
  }

  @Test
  void personsOfDoiOrg() throws IOException {
    Paper paper =
        Fixtures.parseText(
                """
                [{"type": "article", "title": "A", "number": "arXiv:1706.03762",
                  "source": "https://arxiv.org", "issued": {"date-parts": [[2017]]},
                  "author": [{"ORCID": "http://orcid.org/0000-0002-9322-3515", "given": "Yoshua",
                    "family": "Bengio", "affiliation": [{"name": "Montreal", "id": [1]}, "Mila"]}]}]
                """)
            .papers()
            .get(0);
    Author author = paper.authors().get(0);
    assertEquals(List.of("Montreal", "Mila"), author.affiliations());
    assertEquals("0000-0002-9322-3515", author.identifiers().iterator().next().value());
    assertEquals(Optional.empty(), paper.issue());
    assertEquals(
        List.of("https://arxiv.org/abs/1706.03762"),
        paper.links().stream().map(Link::url).toList());
  }
}
