package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Author;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.PartialDate;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real bibliographies, where they are at hand, against what another program makes of them. */
class BibliographyCorpusTest {

  private static ParseResult parse(String path) throws IOException {
    return PaperListings.with(ParseOptions.standard())
        .parse(ListingSource.of(Fixtures.corpus(path)));
  }

  private static Paper only(String path) throws IOException {
    List<Paper> papers = parse(path).papers();
    assertEquals(1, papers.size());
    return papers.get(0);
  }

  private static List<String> names(Paper paper) {
    return paper.authors().stream().map(Author::name).toList();
  }

  private static Optional<String> year(Paper paper) {
    return paper.published().map(PartialDate::toString).map(date -> date.substring(0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "RisImporterTest4a.ris, RisImporterTest4a.bib",
    "RisImporterTest4b.ris, RisImporterTest4b.bib",
    "MedlinePlainImporterTestCompleteEntry.txt, MedlinePlainImporterTestCompleteEntry.bib",
  })
  void agreesWithBibtex(String file, String bibtex) throws IOException {
    Paper paper = only("bibliography/" + file);
    Paper expected = only("bibliography/" + bibtex);
    assertEquals(expected.title(), paper.title());
    assertEquals(names(expected), names(paper));
    assertEquals(year(expected), year(paper));
    assertEquals(expected.venue(), paper.venue());
    assertEquals(expected.publisher(), paper.publisher());
    assertEquals(expected.volume(), paper.volume());
    assertEquals(expected.issue(), paper.issue());
    assertEquals(expected.pages(), paper.pages());
    assertEquals(expected.abstractText(), paper.abstractText());
    assertEquals(expected.language(), paper.language());
  }

  @Test
  void risWithEverythingRepeated() throws IOException {
    Paper paper = only("bibliography/RisImporterTest1.ris");
    Paper expected = only("bibliography/RisImporterTest1.bib");
    assertEquals(expected.title(), paper.title());
    assertEquals("2001-09-01", paper.published().orElseThrow().toString());
    assertEquals(expected.volume(), paper.volume());
    assertEquals(expected.abstractText(), paper.abstractText());
    assertEquals(expected.identifiers(), paper.identifiers());
    assertEquals(expected.keywords(), paper.keywords());
    assertEquals(List.of("Cocke", "Warren Levenshtein Morris Harrison"), names(paper));
  }

  @Test
  void medlineWithRecordsThatMissMuch() throws IOException {
    ParseResult result = parse("bibliography/MedlinePlainImporterTestMultipleEntries.txt");
    assertEquals(7, result.papers().size());
    assertEquals(0, result.report().rejected());
  }

  @Test
  void mailingsOfNep() throws IOException {
    Paper first = only("bibliography/RepecNepImporterTest1.txt");
    Paper expected = only("bibliography/RepecNepImporterTest1.bib");
    assertEquals(expected.title(), first.title());
    assertEquals(names(expected), names(first));
    assertEquals(expected.published(), first.published());
    assertEquals(expected.abstractText(), first.abstractText());
    assertEquals(expected.keywords(), first.keywords());
    assertEquals(List.of("D81", "O31"), first.classes());
    Paper second = only("bibliography/RepecNepImporterTest2.txt");
    assertEquals("Weak Monotonicity and Bayes-Nash Incentive Compatibility", second.title());
    assertEquals(List.of("Rudolf M?ller", "Andr?s Perea", "Sascha Wolf"), names(second));
    assertEquals("2005-08-31", second.published().orElseThrow().toString());
    assertEquals(Optional.of("Lorem ipsum abstract"), second.abstractText());
    assertEquals(List.of("mathematical economics"), second.keywords());
  }

  @Test
  void bibtex() throws IOException {
    ParseResult result = parse("bibliography/BibtexImporter.examples.bib");
    assertEquals(2, result.papers().size());
    assertEquals(2, result.report().skipped());
    assertTrue(names(result.papers().get(1)).contains("Özge Aksın"));
    assertEquals("The German umlauts: ÄÖüß", only("recorded/bibtex-test-diacritics.bib").title());
  }

  @Test
  void risOfAChapter() throws IOException {
    Paper paper = only("recorded/ris-test.ris");
    assertEquals("Challenge–Response Identification", paper.title());
    assertEquals(Optional.of("Encyclopedia of Cryptography and Security"), paper.venue());
    assertEquals(Optional.of("73-74"), paper.pages());
  }
}
