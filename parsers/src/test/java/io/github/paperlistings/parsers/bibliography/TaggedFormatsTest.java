package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.link.Link;
import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedFormatsTest {

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  private static Paper ris(String lines) throws IOException {
    return Fixtures.parseText("TY  - JOUR\nTI  - A title\n" + lines + "\nER  - \n").papers().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nTI  - First\nAU  - A\nER  - \nTY  - JOUR\nTI  - Second\nER  - \n",
        "TY - JOUR\nTI - First\nAU - A\nER -\n\nTY - JOUR\nTI - Second\nER -",
        "\uFEFFTY  - JOUR\r\nTI  - First\r\nAU  -A\r\nTY  - JOUR\r\nTI  - Second",
        "TY  - BOOK\nTY  - JOUR\nTI  - First\nAU  - A\nTY  - JOUR\nTY  - JOUR\nTI  - Second\nER  -",
      })
  void formsOfRis(String text) throws IOException {
    ParseResult result = Fixtures.parseText(text);
    assertEquals("ris", result.report().choice().format().id());
    assertEquals(List.of("First", "Second"), titles(result));
    assertEquals(Optional.of("article"), result.papers().get(0).type());
  }

  @Test
  void notesThatOnlyTheDatabaseNeedsAreApart() throws IOException {
    Paper paper =
        ris(
            "N1  - Export Date: 18 November 2019\n"
                + "N1  - References: Ash, A., https://github.com/other/tool (2017);\n"
                + "Birch, B., Another (2018)\nN1  - 12 pages\nSN  - 9781450370196 (ISBN)");
    assertEquals(Optional.of("12 pages"), paper.comments());
    assertEquals(List.of(), paper.codeRepositories());
    assertEquals("18 November 2019", paper.extra().get("Export Date"));
    assertEquals("9781450370196", paper.identifiers().get(0).value());
  }

  @Test
  void nobodyIsNoAuthor() throws IOException {
    assertEquals(List.of(), ris("AU  - [No author name available]").authors());
  }

  @Test
  void valuesThatSayThatThereIsNone() throws IOException {
    Paper paper = ris("SP  - No\nEP  - Specified\nKW  - *Body Image\nU1  - 23690738[pmid]");
    assertEquals(Optional.empty(), paper.pages());
    assertEquals(List.of("Body Image"), paper.keywords());
    assertEquals("pmid", paper.identifiers().get(0).scheme());
    assertEquals(Optional.of("xii-xv"), ris("SP  - xii\nEP  - xv").pages());
  }

  @Test
  void addressesBetweenSemicolons() throws IOException {
    assertEquals(
        List.of("http://one.example/", "http://two.example/"),
        ris("UR  - http://one.example;http://two.example").links().stream()
            .map(Link::url)
            .toList());
  }

  @Test
  void aMissingEndIsTold() throws IOException {
    ParseResult result =
        Fixtures.parseText("TY  - JOUR\nTI  - First\nAU  - A\nTY  - JOUR\nTI  - Second\nER  -\n");
    assertEquals(
        List.of(DiagnosticCodes.REPAIRED),
        result.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PY  - 2001/09/01/ | 2001-09-01",
        "PY  - 2001/00/00/ | 2001",
        "PY  - 2001///Spring | 2001",
        "Y1  - July-August 2019 | 2019-07",
        "PY  - 99 | ",
      })
  void datesOfRis(String line, String expected) throws IOException {
    assertEquals(Optional.ofNullable(expected), ris(line).published().map(Object::toString));
  }

  @Test
  void theMostPreciseDateOfTheYearCounts() throws IOException {
    assertEquals(
        "2020-03-04", ris("PY  - 2020\nDA  - 2020/03/04").published().orElseThrow().toString());
    assertEquals("2020", ris("PY  - 2020\nDA  - 2021/03/04").published().orElseThrow().toString());
  }

  @Test
  void aLineWithAHyphenIsNoTag() throws IOException {
    Paper paper = ris("AB  - On\nIT-based methods\nand AI - a survey");
    assertEquals(Optional.of("On IT-based methods and AI - a survey"), paper.abstractText());
  }

  @Test
  void namesOfMedline() throws IOException {
    ParseResult result =
        Fixtures.parseText(
            "PMID- 1\nTI  - One\nFAU - Long, Vicky\nAU  - Long V\nAD  - Here.\nCN  - A Group\n\n"
                + "PMID- 2\nTI  - Two\nAU  - Long V\n");
    assertEquals(
        List.of("Vicky Long", "A Group"),
        result.papers().get(0).authors().stream().map(Author::name).toList());
    assertEquals(List.of("Here."), result.papers().get(0).authors().get(0).affiliations());
    assertEquals("Long V", result.papers().get(1).authors().get(0).name());
  }

  @Test
  void recordsOfEndnoteWithoutEmptyLines() throws IOException {
    ParseResult result =
        Fixtures.parseText("%0 Book\n%T One\n%A A\n%0 Book\n%T Two\n on two lines\n%A B\n");
    assertEquals("endnote", result.report().choice().format().id());
    assertEquals(List.of("One", "Two on two lines"), titles(result));
  }
}
