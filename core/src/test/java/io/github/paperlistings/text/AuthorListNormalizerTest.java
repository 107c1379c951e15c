package io.github.paperlistings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        "Alexandra Land, Randy Anders | Alexandra Land;Randy Anders",
        "A. Bühler and C. D. | A. Bühler;C. D.",
        "A. Bühler, C. D. | A. Bühler;C. D.",
        "Smith, J. A., Doe, A., & Roe, R. | J. A. Smith;A. Doe;R. Roe",
        "Smith, John, Doe, Jane, and Roe, Richard | John Smith;Jane Doe;Richard Roe",
        "Smith, John, and Jane Doe | John Smith;Jane Doe",
        "Sutskever, Ilya, Oriol Vinyals, and Quoc V. Le | Ilya Sutskever;Oriol Vinyals;Quoc V. Le",
        "Ann Ash1, Ben Birch2, and Cid Cedar1,2 | Ann Ash;Ben Birch;Cid Cedar",
        "NVIDIA: Niket Agarwal, Arslan Ali | NVIDIA;Niket Agarwal;Arslan Ali",
        "OpenAI, :, Josh Achiam, Steven Adler | OpenAI;Josh Achiam;Steven Adler",
        "Tom Brown et al., 2020 | Tom Brown",
        "Tom Brownet al. | Tom Brown",
        "Ada Ash, Janet Al. | Ada Ash;Janet Al.",
        "João dos Santos, Ana da Silva e Souza | João dos Santos;Ana da Silva e Souza",
        "Plato and Aristotle | Plato;Aristotle",
        "Plato & Aristotle and Ann Ash | Plato;Aristotle;Ann Ash",
        "Kingma, Ba, and Mohamed | Kingma;Ba;Mohamed",
        "Vaswani, Shazeer, Parmar | Vaswani;Shazeer;Parmar",
        "Rafailov, Rafael | Rafael Rafailov",
        "van der Berg, Jan P. | Jan P. van der Berg",
        "RAFAILOV, RAFAEL | RAFAEL RAFAILOV",
        "Birch, MIT | Birch;MIT",
        "Mausam, Oren Etzioni | Mausam;Oren Etzioni",
        "García Márquez, Gabriel; de la Cruz, Juana | Gabriel García Márquez;Juana de la Cruz",
        "Müller, Lena; ATLAS Collaboration | Lena Müller;ATLAS Collaboration",
        "Lee Min-ho, Park Ji-sung, Nguyễn Văn A | Lee Min-ho;Park Ji-sung;Nguyễn Văn A",
        "A. Smith, the CMS Collaboration | A. Smith;the CMS Collaboration"
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
        "A. Smith; B. Doe; ...",
        "A. Smith, ..., B. Doe",
        "A. Smith, B. Doe et.al.",
        "A. Smith, B. Doe, etal",
        "A. Smith, B. Doe, +3 authors",
        "A. Smith and B. Doe & al.",
        "A. Smith, B. Doe, u. a.",
        "A. Smith, B. Doe +12 more",
        "A. Smith, B. Doe (+12 more)",
        "A. Smith, B. Doe, and 12 more"
      })
  void others(String list) {
    assertEquals(List.of("A. Smith", "B. Doe"), names(list));
    assertTrue(AuthorListNormalizer.standard().parse(list).others());
  }

  @Test
  void othersBehindOneInvertedName() {
    AuthorNames authors = AuthorListNormalizer.standard().parse("Devlin, Jacob, et al.");
    assertEquals(List.of("Jacob Devlin"), names("Devlin, Jacob, et al."));
    assertEquals(Optional.of("Devlin"), authors.names().get(0).family());
    assertTrue(authors.others());
  }

  @Test
  void othersInChinese() {
    assertEquals(List.of("张三", "李四"), names("张三，李四等"));
    assertTrue(AuthorListNormalizer.standard().parse("张三，李四等").others());
  }

  @Test
  void othersAreNotInventedFromATrailingComma() {
    assertFalse(AuthorListNormalizer.standard().parse("A. Smith, B. Doe,").others());
  }

  @Test
  void affiliationsBehindCommas() {
    AuthorNames authors = AuthorListNormalizer.standard().parse("A. Ash; Ben Birch, MIT");
    assertEquals(List.of("A. Ash", "Ben Birch"), names("A. Ash; Ben Birch, MIT"));
    assertEquals(List.of("MIT"), authors.names().get(1).affiliations());
    assertEquals(
        List.of("Ann Ash", "Ben Birch"),
        names("Ann Ash, University of the Woods, Forest; Ben Birch, Google"));
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

  /** biblatex, section 3.7 of its manual: extended name format. */
  @Test
  void namesInPartsOfBiblatex() {
    AuthorNames authors =
        AuthorListNormalizer.of(TextKind.BIBTEX)
            .parse(
                "given=Hans, family=Harman and given=Simon, prefix=de, family=Beumont, useprefix=true"
                    + " and family={Robert and Sons, Inc.} and \"given={Jean Pierre Simon}\","
                    + " given-i={JPS}, family=Laplace, suffix=Jr.");
    assertEquals(
        List.of(
            "Hans Harman",
            "Simon de Beumont",
            "Robert and Sons, Inc.",
            "Jean Pierre Simon Laplace, Jr."),
        authors.names().stream().map(PersonName::display).toList());
    assertEquals(Optional.of("de Beumont"), authors.names().get(1).family());
    assertEquals(Optional.of("Simon"), authors.names().get(1).given());
    assertEquals(Optional.empty(), authors.names().get(2).family());
  }

  @Test
  void commasAndSemicolonsInsteadOfAndInBibtex() {
    AuthorListNormalizer bibtex = AuthorListNormalizer.of(TextKind.BIBTEX);
    assertEquals(
        List.of("Alec Radford", "Jeffrey Wu", "Rewon Child"),
        bibtex.parse("Alec Radford, Jeffrey Wu, Rewon Child").names().stream()
            .map(PersonName::display)
            .toList());
    assertEquals(
        List.of("John Smith", "Jane Döe"),
        bibtex.parse("Smith, John; D{\\\"o}e, Jane").names().stream()
            .map(PersonName::display)
            .toList());
  }

  @Property
  void noTextThrows(@ForAll String text, @ForAll TextKind kind) {
    AuthorListNormalizer.of(kind)
        .parse(text)
        .names()
        .forEach(name -> assertFalse(name.display().isEmpty()));
  }
}
