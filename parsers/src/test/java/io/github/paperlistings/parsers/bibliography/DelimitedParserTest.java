package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedParserTest {

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title,Authors\nA title,Somebody Else\n",
        "\uFEFF\"Paper Title\";\"Author(s)\"\r\n\"A title\";\"Somebody Else\"\r\n",
        "year\ttitle\tAUTHORS\n2020\tA title\tSomebody Else",
      })
  void headersOfListings(String text) throws IOException {
    ParseResult result = Fixtures.parseText(text);
    assertEquals("delimited", result.report().choice().format().id());
    assertEquals(List.of("A title"), titles(result));
    assertEquals("Somebody Else", result.papers().get(0).authors().get(0).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title,year\n1,A paper,2020\n",
        "name,url\nA page,https://example.org\n",
        "author,year\nSomebody,2020\n",
        "The title, its authors and all that is said of them here,\nmake no table.\n",
      })
  void otherTablesAreNoListings(String text) {
    assertThrows(UnknownFormatException.class, () -> Fixtures.parseText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\nTitle;Authors;Year;DOI\nA title;Somebody Else;2020;10.1000/182\n",
        "\"About the data: Exported on May 04, 2021.\",,,\nRank,Title,Authors,PubYear,DOI\n"
            + "1,A title,Somebody Else,2020,10.1000/182\n",
      })
  void prefacesAreNoHeaders(String text) throws IOException {
    ParseResult result = Fixtures.parseText(text);
    assertEquals(List.of("A title"), titles(result));
    assertEquals("2020", result.papers().get(0).published().orElseThrow().toString());
  }

  @Test
  void fullNamesAreTakenBeforeShortOnes() throws IOException {
    Paper paper =
        Fixtures.parseText(
                "Authors,Author full names,Title,Year,Source title,DOI\n"
                    + "Reeb D.M.; Li X.,\"Reeb, David M. (660); Li, Xin (7)\",A,2004,J,10.1000/1\n")
            .papers()
            .get(0);
    assertEquals(
        List.of("David M. Reeb", "Xin Li"), paper.authors().stream().map(Author::name).toList());
    assertEquals("Reeb D.M.; Li X.", paper.extra().get("Authors"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"['Ann Ash', \"\"Ben O'Birch\"\"]\"",
        "Ann Ash|Ben O'Birch",
        "\"Ann Ash\nBen O'Birch\""
      })
  void listsWithinACell(String authors) throws IOException {
    Paper paper = Fixtures.parseText("title,authors\nA title," + authors + "\n").papers().get(0);
    assertEquals(
        List.of("Ann Ash", "Ben O'Birch"), paper.authors().stream().map(Author::name).toList());
  }

  @Test
  void typesInTheWordsOfBibtex() throws IOException {
    Paper paper =
        Fixtures.parseText("Item Type,Author,Title,DOI\nconferencePaper,\"Ash, A.\",T,10.1000/1\n")
            .papers()
            .get(0);
    assertEquals(Optional.of("inproceedings"), paper.type());
    assertEquals("conferencePaper", paper.extra().get("Item Type"));
  }

  @Test
  void quotesOverLines() throws IOException {
    Paper paper =
        Fixtures.parseText("title,abstract\n\"A \"\"good\"\", long\ntitle\",\"One\n\nTwo\"\n")
            .papers()
            .get(0);
    assertEquals("A \"good\", long title", paper.title());
    assertEquals(Optional.of("One\n\nTwo"), paper.abstractText());
  }

  @Test
  void aQuoteWithoutEndCostsItsLine() throws IOException {
    ParseResult result =
        Fixtures.parseText("title,doi\nFirst,\n\"Second,\nThird,\nFourth,10.1000/1\n");
    assertEquals(List.of("First", "Third", "Fourth"), titles(result));
    assertEquals(1, result.report().rejected());
    assertEquals(3, result.diagnostics().get(0).location().line().orElseThrow());
  }

  @Test
  void aQuoteThatTheNextCellWithQuotesWouldEnd() throws IOException {
    ParseResult result = Fixtures.parseText("title,doi\n\"First,\nSecond,\n\"Third\",10.1000/1\n");
    assertEquals(List.of("Second", "Third"), titles(result));
    assertEquals(1, result.report().rejected());
  }

  @Test
  void manyQuotesWithoutEndTakeLinearTime() {
    String rows = "x\"y,\"z\n".repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Fixtures.parseText("title,doi\nFirst,\n" + rows));
  }

  @Property(tries = 200)
  void whatIsQuotedIsRead(
      @ForAll @NotEmpty List<@CharRange(from = 'a', to = 'f') Character> letters)
      throws IOException {
    String text =
        letters.stream()
            .flatMap(c -> Stream.of(c == 'a' ? "\"x" : c == 'b' ? ",x" : c == 'c' ? ";x" : "x"))
            .collect(Collectors.joining());
    String cell = "\"" + text.replace("\"", "\"\"") + "\"";
    Paper paper = Fixtures.parseText("title,doi,memo\nT,," + cell + "\n").papers().get(0);
    assertEquals(text, paper.extra().get("memo"));
  }
}
