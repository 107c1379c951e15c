package io.github.paperlistings.parsers.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of USENIX, IJCAI and the ISCA Archive. */
class ProgrammePagesTest {

  private static Paper usenix(String people) throws IOException {
    ParseResult result =
        Fixtures.parseText(
            "<html><body><article class='node node-paper'><h2><a href='/conference/x/presentation/y'>"
                + "T</a></h2><div class='field-name-field-paper-people-text'><p>"
                + people
                + "</p></div></article></body></html>");
    assertEquals("usenix", result.report().choice().format().id());
    return result.papers().get(0);
  }

  private static String shown(Paper paper) {
    List<String> authors =
        paper.authors().stream()
            .map(author -> author.name() + "@" + String.join("+", author.affiliations()))
            .toList();
    return String.join(" ", authors).replace("@ ", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Ash, <em>MIT;</em> Ben Elm, <em>CMU</em> | Ann Ash@MIT Ben Elm@CMU",
        "Ann Ash and Ben Elm, <em>MIT</em> | Ann Ash@MIT Ben Elm@MIT",
        "Ann Ash, Ben Elm, and Cy Fir, <i>MIT</i> | Ann Ash@MIT Ben Elm@MIT Cy Fir@MIT",
        "Ann Ash, <em>MIT</em> and <em>CMU;</em> Ben Elm, <em>X</em> | Ann Ash@MIT+CMU Ben Elm@X",
        "Ann Ash, <em>MIT</em><br><em>Awarded Best Paper!</em> | Ann Ash@MIT",
      })
  void peopleOfUsenix(String people, String authors) throws IOException {
    assertEquals(authors, shown(usenix(people)));
  }

  @Test
  void aLineInItalicsBelowThePeopleIsALabel() throws IOException {
    Paper paper = usenix("Ann Ash, <em>MIT</em><br><em>Awarded Best Paper!</em>");
    assertEquals(List.of("Awarded Best Paper!"), paper.labels());
  }

  @Test
  void theNumberBehindATitleOfIjcaiIsItsPage() throws IOException {
    Paper paper = Fixtures.parse("proceedings/ijcai-2015.html").papers().get(0);
    assertEquals("Cooperative Games with Bounded Dependency Degree", paper.title());
    assertEquals("2", paper.pages().orElseThrow());
    assertEquals("2015", paper.published().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "kim25b_interspeech.html, https://www.isca-archive.org/interspeech_2025/kim25b_interspeech.html",
    "atal89_eurospeech.html, https://www.isca-archive.org/eurospeech_1989/atal89_eurospeech.html",
    "../ssw_2007/zen07_ssw.html, https://www.isca-archive.org/ssw_2007/zen07_ssw.html",
  })
  void addressesOfTheIscaArchive(String href, String url) throws IOException {
    ParseResult result =
        Fixtures.parseText(
            "<html><head><title>ISCA Archive - X</title></head><body><a class=\"w3-text\" href=\""
                + href
                + "\"><p>T<br><span>Ann Ash</span></p></a></body></html>");
    assertEquals(url, result.papers().get(0).links().get(0).url().toString());
  }
}
