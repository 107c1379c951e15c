package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.identifier.Identifier;
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

class EndnoteXmlParserTest {

  private static final String START =
      "<xml><records><record><ref-type name=\"Journal Article\">17</ref-type>";

  private static Paper paper(String fields) throws IOException {
    ParseResult result =
        Fixtures.parseText(
            START + "<titles><title>A</title></titles>" + fields + "</record></records></xml>");
    assertEquals("endnote-xml", result.report().choice().format().id());
    return result.papers().get(0);
  }

  private static List<String> identifiers(Paper paper) {
    return paper.identifiers().stream().map(Identifier::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1038/nature14539 | doi 10.1038/nature14539",
        "DOI 10.1002/jcc.540080605 | doi 10.1002/jcc.540080605",
        "https://doi.org/10.1038/nature14539 | doi 10.1038/nature14539",
        "arXiv:1706.03762 | arxiv 1706.03762",
        "S0140-6736(20)30183-5 | ",
      })
  void theNumberOfAnElectronicResource(String written, String expected) throws IOException {
    Paper paper = paper("<electronic-resource-num>" + written + "</electronic-resource-num>");
    List<String> found =
        paper.identifiers().stream().map(id -> id.scheme() + " " + id.value()).toList();
    assertEquals(Optional.ofNullable(expected).stream().toList(), found);
    assertEquals(
        Optional.ofNullable(expected == null ? written : null),
        Optional.ofNullable(paper.extra().get("electronic-resource-num")));
  }

  @Test
  void anAccessionNumberIsOneOfPubmedWhereTheRecordSaysSo() throws IOException {
    String number = "<accession-num>25647015</accession-num>";
    Paper known = paper(number + "<remote-database-name>Medline</remote-database-name>");
    Paper unknown = paper(number + "<remote-database-name>Scopus</remote-database-name>");
    assertEquals(1, identifiers(known).size());
    assertEquals(List.of(), identifiers(unknown));
    assertEquals("25647015", unknown.extra().get("accession-num"));
  }

  @Test
  void linesOfOneFieldAreSeveralValues() throws IOException {
    Paper paper =
        paper(
            "<keywords><keyword><style>Aged, 80 and over&#xD;Female</style></keyword>"
                + "<keyword><style/></keyword></keywords>"
                + "<isbn>0007-0920 (Print)&#xD;978-92-4-002920-0</isbn>");
    assertEquals(List.of("Aged, 80 and over", "Female"), paper.keywords());
    assertEquals("0007-0920", paper.extra().get("isbn"));
    assertEquals(1, identifiers(paper).size());
  }

  @Test
  void severalPeopleInOneElementAreSeveral() throws IOException {
    Paper paper =
        paper(
            "<contributors><authors><author>Ash, A.; Birch, B.</author><author>Elm, C.</author>"
                + "</authors></contributors>");
    assertEquals(
        List.of("A. Ash", "B. Birch", "C. Elm"),
        paper.authors().stream().map(Author::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28/02/2025 | 2025-02-28",
        "02/28/2025 | 2025-02-28",
        "03/04/2025 | 2025",
        "5-12 Dec | 2025-12",
        "Mar 3 | 2025-03-03",
      })
  void daysOfPublication(String written, String date) throws IOException {
    Paper paper =
        paper(
            "<dates><year>2025</year><pub-dates><date>" + written + "</date></pub-dates></dates>");
    assertEquals(date, paper.published().orElseThrow().toString());
  }

  @Test
  void partsOfATitleKeepTheirScripts() throws IOException {
    ParseResult result =
        Fixtures.parseText(
            START
                + "<titles><title><style face=\"normal\">H</style><style face=\"subscript\">2"
                + "</style><style face=\"italic\">O</style> &lt; D</title></titles>"
                + "</record></records></xml>");
    assertEquals("H₂O < D", result.papers().get(0).title());
  }

  @Test
  void lettersInTheFontSymbolAreGreek() throws IOException {
    ParseResult result =
        Fixtures.parseText(
            START
                + "<titles><title><style face=\"normal\" font=\"default\">TNF-</style><style"
                + " face=\"normal\" font=\"Symbol\" charset=\"2\">a</style><style> and</style>"
                + "<style font=\"Symbol\"> b</style></title></titles></record></records></xml>");
    assertEquals("TNF-α and β", result.papers().get(0).title());
  }
}
