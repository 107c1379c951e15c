package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorListNormalizerTest {

  private static List<String> names(String list) {
    return AuthorListNormalizer.standard().parse(list).names().stream()
        .map(PersonName::display)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A. Smith, B. Doe and C. Roe | A. Smith;B. Doe;C. Roe",
        "Ada Lovelace, Alan Turing, and Kurt G\\\"odel | Ada Lovelace;Alan Turing;Kurt Gödel",
        "Karl Johansson; and Antonio Bicchi | Karl Johansson;Antonio Bicchi",
        "Lovelace, Ada; Turing, Alan | Ada Lovelace;Alan Turing",
        "Lovelace, Ada and Turing, Alan | Ada Lovelace;Alan Turing",
        "Smith, J., Doe, A. B., Roe, C.-D. | J. Smith;A. B. Doe;C.-D. Roe",
        "Mueller, AG, Smith, J | AG Mueller;J Smith",
        "John Smith, Jr., Jane Doe, PhD | John Smith, Jr.;Jane Doe",
        "A. Smith & B. Doe | A. Smith;B. Doe",
        "张三，李四、王五 | 张三;李四;王五",
        "The CMS Collaboration: A. Smith, B. Doe | The CMS Collaboration;A. Smith;B. Doe",
        "Authors: A. Smith | A. Smith",
        "Mausam | Mausam",
        "Alexandra Land, Randy Anders | Alexandra Land;Randy Anders"
      })
  void separators(String list, String expected) {
    assertEquals(Arrays.asList(expected.split(";")), names(list));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A. Smith, B. Doe, et al.",
        "A. Smith, B. Doe et al",
        "A. Smith, B. Doe, and others",
        "A. Smith, B. Doe, et al. (20 additional authors not shown)",
        "A. Smith; B. Doe; ..."
      })
  void others(String list) {
    assertEquals(List.of("A. Smith", "B. Doe"), names(list));
    assertTrue(AuthorListNormalizer.standard().parse(list).others());
  }

  @Test
  void affiliationsByNumber() {
    AuthorNames authors =
        AuthorListNormalizer.of(TextKind.TEX)
            .parse(
                "J. Bazan (1), M. Molla (1,2)& M. Cervi\\~{n}o (2) ((1) Universidad Autonoma, Madrid,"
                    + " (2) Instituto (IAA))");
    assertEquals(
        List.of("J. Bazan", "M. Molla", "M. Cerviño"),
        authors.names().stream().map(PersonName::display).toList());
    assertEquals(List.of("Universidad Autonoma, Madrid"), authors.names().get(0).affiliations());
    assertEquals(
        List.of("Universidad Autonoma, Madrid", "Instituto (IAA)"),
        authors.names().get(1).affiliations());
    assertFalse(authors.others());
  }

  @Test
  void affiliationsInParentheses() {
    AuthorNames authors =
        AuthorListNormalizer.standard().parse("Ada Lovelace (MIT, Cambridge), Alan Turing (NPL)");
    assertEquals(List.of("MIT, Cambridge"), authors.names().get(0).affiliations());
    assertEquals(List.of("NPL"), authors.names().get(1).affiliations());
  }

  @Test
  void bibtexSplitsOutsideOfBraces() {
    AuthorNames authors =
        AuthorListNormalizer.of(TextKind.BIBTEX)
            .parse("G{\\\"o}del, Kurt and {Barnes and Noble} and\n Stabler, Jr., Ed and others");
    assertEquals(
        List.of("Kurt Gödel", "Barnes and Noble", "Ed Stabler, Jr."),
        authors.names().stream().map(PersonName::display).toList());
    assertTrue(authors.others());
  }

  @Property
  void noTextThrows(@ForAll String text, @ForAll TextKind kind) {
    AuthorListNormalizer.of(kind)
        .parse(text)
        .names()
        .forEach(name -> assertFalse(name.display().isEmpty()));
  }
}
