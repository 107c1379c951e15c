package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormalizerTest {

  private static PersonName parse(String raw) {
    return NameNormalizer.standard().parse(raw);
  }

  @Test
  void lastFirst() {
    assertEquals(
        new PersonName("Kurt Gödel", Optional.of("Kurt"), Optional.of("Gödel"), List.of()),
        parse("G\\\"odel, Kurt"));
  }

  @Test
  void partsOnlyWhereCertain() {
    assertEquals(
        new PersonName("Juan García Márquez", Optional.empty(), Optional.empty(), List.of()),
        parse("Juan  García Márquez"));
    assertEquals("John Smith, Jr.", parse("John Smith, Jr.").display());
  }

  @Test
  void footnoteMarksGo() {
    assertEquals("Ada Lovelace", parse("Ada Lovelace*†").display());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Stabler, Jr., Edward P. | Edward P. Stabler, Jr.",
        "Stabler, Edward P., Jr. | Edward P. Stabler, Jr.",
        "van der Berg, Jan | Jan van der Berg",
        "Beethoven, Ludwig van | Ludwig van Beethoven",
        "Wei Wang 0001 | Wei Wang",
        "Ada Lovelace¹,² | Ada Lovelace",
        "Ada Lovelace1,2* | Ada Lovelace",
        "Jane Doe, PhD | Jane Doe",
        "Rahman, Md | Md Rahman",
        "Dr. Jane Doe | Jane Doe",
        "OpenAI, Inc. | OpenAI, Inc.",
        "Zhang Wei (张伟) | Zhang Wei (张伟)",
        "Jane Doe <jane@a.example> | Jane Doe",
        "Jane Doe (Editor) | Jane Doe",
        "Mausam | Mausam",
        "李飞飞 | 李飞飞",
        "Nguy\\~{\\^e}n Th\\d{i} | Nguyễn Thị",
        "Mart{\\'\\i}n-Mart{\\'\\i}n, Roberto | Roberto Martín-Martín"
      })
  void display(String raw, String expected) {
    assertEquals(expected, parse(raw).display());
  }

  @Test
  void partsOfAThreePartName() {
    PersonName name = parse("Stabler, Jr., Edward P.");
    assertEquals(Optional.of("Edward P."), name.given());
    assertEquals(Optional.of("Stabler"), name.family());
  }

  @Test
  void affiliationInParentheses() {
    PersonName name = parse("Ren\\'e Fournet (DCPR)");
    assertEquals("René Fournet", name.display());
    assertEquals(List.of("DCPR"), name.affiliations());
  }

  @Test
  void bibtexProtectsGroups() {
    NameNormalizer bibtex = NameNormalizer.of(TextKind.BIBTEX);
    assertEquals("ACM, Inc.", bibtex.normalize("{ACM, Inc.}"));
    assertEquals("Barnes and Noble", bibtex.normalize("{Barnes and Noble}"));
    assertEquals("Sylvain Caillou", bibtex.normalize("{Caillou, Sylvain}"));
    assertEquals("Facebook, Menlo Park", bibtex.normalize("{Facebook, Menlo Park}"));
    assertEquals("Kurt Gödel", bibtex.normalize("G{\\\"o}del, {Kurt}"));
  }

  /** The commas of a name that BibTeX protects are its own, but only there. */
  @Property
  void twiceIsOnce(@ForAll("hazardous") String text, @ForAll TextKind kind) {
    Assume.that(kind != TextKind.BIBTEX || !text.contains("{"));
    String once = NameNormalizer.of(kind).normalize(text);
    assertEquals(once, NameNormalizer.standard().normalize(once));
  }

  @Property
  void twiceIsOnceForAnyText(@ForAll String text, @ForAll TextKind kind) {
    String once = NameNormalizer.of(kind).normalize(text);
    assertEquals(once, NameNormalizer.standard().normalize(once));
  }

  @Provide
  Arbitrary<String> hazardous() {
    return Arbitraries.of(
            "n", ",", ", ", "\\v", "\\'", "{", "}", "Jr.", "Dr. ", "1", "¹", "*", "(", ")", "MIT",
            " ", "Smith", "é", "<", ">", "@", "PhD", "Inc.", "張", "&amp;", "\\i", "von ")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
