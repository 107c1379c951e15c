package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.paperlistings.link.CodeRepository;
import io.github.paperlistings.link.Link;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.Fixtures;
import io.github.paperlistings.spi.ParseLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexParserTest {

  private static ParseResult parse(String text) throws IOException {
    return Fixtures.parseText(text);
  }

  private static Paper paper(String text) throws IOException {
    return parse(text).papers().get(0);
  }

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void partsAreJoinedWithTheirBlanks() throws IOException {
    Paper paper =
        paper(
            """
            @string{press = {University Press}}
            @book{a, title = "The " # {Title} # " of " # 42, publisher = {Some } # press}
            """);
    assertEquals("The Title of 42", paper.title());
    assertEquals(Optional.of("Some University Press"), paper.publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{k, title={A {nested {title}}}, year=2020}",
        "@misc(k, title=\"A {nested} {\"}title{\"}\", year=2020)",
        "@MISC { k\n title = {A nested title} year = {2020} }",
        "@misc{title = {A nested title}, year = 2020,,}",
        "% note\n@misc{k,\n% inside\ntitle={A nested title},year=2020}",
      })
  void formsOfOneEntry(String text) throws IOException {
    Paper paper = paper(text);
    assertEquals("A nested title", paper.title().replace("\"", "").replace("“", ""));
    assertEquals("2020", paper.published().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "month = mar, year = 2021 | 2021-03",
        "month = {March}, year = {2021} | 2021-03",
        "month = 3, day = 9, year = 2021 | 2021-03-09",
        "month = \"10~\" # jan, year = 2021 | 2021-01-10",
        "month = jun # \" 5--9\", year = 2021 | 2021-06",
        "month = jul # \"/\" # aug, year = 2021 | 2021-07",
        "date = {2021-03-09/2021-04}, year = 2021 | 2021-03-09",
        "year = {c2021} | ",
        "year = {2021}, month = {Spring} | 2021",
      })
  void dates(String fields, String expected) throws IOException {
    Optional<String> published =
        paper("@misc{k, title = {T}, " + fields + "}").published().map(Object::toString);
    assertEquals(Optional.ofNullable(expected), published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eprint = {2407.21783}, archivePrefix = {arXiv} | arxiv:2407.21783",
        "eprint = {hep-th/9711200} | arxiv:hep-th/9711200",
        "journal = {arXiv preprint arXiv:2407.21783} | arxiv:2407.21783",
        "journal = {CoRR}, volume = {abs/2407.21783} | arxiv:2407.21783",
        "url = {http://arxiv.org/abs/2407.21783} | arxiv:2407.21783",
        "doi = {https://doi.org/10.1145/3292500.3330701} | doi:10.1145/3292500.3330701",
        "doi = {10.1007/978-3-319-46493-0\\_38} | doi:10.1007/978-3-319-46493-0_38",
        "eprint = {123}, eprinttype = {pubmed} | pmid:123",
        "url = {https://aclanthology.org/2023.acl-long.1} | acl:2023.acl-long.1",
        "url = {https://openreview.net/forum?id=abc&noteId=x} | openreview:abc",
      })
  void identifiers(String fields, String expected) throws IOException {
    List<String> identifiers =
        paper("@misc{k, title = {T}, " + fields + "}").identifiers().stream()
            .map(identifier -> identifier.scheme() + ":" + identifier.value())
            .toList();
    assertEquals(List.of(expected), identifiers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url = {https://github.com/a/b\\_c}",
        "code = {github.com/a/b_c}",
        "github = {a/b{\\_}c}",
        "howpublished = {\\url{https://github.com/a/b_c}}",
        "note = {Code at https://github.com/a/b\\_c.}",
        "repository = \"https://github.com/a/b_c\"",
      })
  void repositories(String field) throws IOException {
    List<String> urls =
        paper("@misc{k, title = {T}, " + field + "}").codeRepositories().stream()
            .map(CodeRepository::url)
            .toList();
    assertEquals(List.of("https://github.com/a/b_c"), urls);
  }

  @Test
  void aBrokenEntryCostsOnlyItself() throws IOException {
    ParseResult result =
        parse(
            """
            @misc{a, title = {First}}
            @misc{b, title = {Second {is not closed}
            @misc{c, title = {Third}}
            @misc{d, title = "Fourth "is" quoted"}
            @misc{e, title = {Fifth}}
            """);
    assertEquals(List.of("First", "Third", "Fifth"), titles(result));
    assertEquals(2, result.report().rejected());
    assertEquals(
        List.of(2L, 4L),
        result.diagnostics().stream().map(d -> d.location().line().orElseThrow()).toList());
  }

  @Test
  void aCutIsTold() throws IOException {
    ParseResult within = parse("@misc{a, title = {First}}\n@misc{b, title = {Second");
    assertEquals(List.of("First"), titles(within));
    assertEquals(
        List.of(DiagnosticCodes.RECORD_REJECTED, DiagnosticCodes.TRUNCATED), codes(within));
    ParseResult between = parse("@misc{a, title = {First}}\n@misc{b, title = {Second}");
    assertEquals(List.of("First", "Second"), titles(between));
    assertEquals(List.of(DiagnosticCodes.TRUNCATED), codes(between));
  }

  @Test
  void parentsMayComeBeforeOrAfter() throws IOException {
    String child = "@inproceedings{c, title = {Child}, crossref = {P}, year = 1999}\n";
    String parent = "@proceedings{p, title = {Parent}, year = 2000, publisher = {House}}\n";
    for (String text : List.of(child + parent, parent + child)) {
      Paper paper =
          parse(text).papers().stream()
              .filter(found -> found.title().equals("Child"))
              .findFirst()
              .orElseThrow();
      assertEquals(Optional.of("Parent"), paper.venue());
      assertEquals(Optional.of("House"), paper.publisher());
      assertEquals("1999", paper.published().orElseThrow().toString());
    }
    assertEquals(List.of("Child", "Parent"), titles(parse(child + parent)));
  }

  @Test
  void aParentThatIsNotThereIsTold() throws IOException {
    ParseResult result = parse("@incollection{c, title = {Child}, crossref = {none}}");
    assertEquals(List.of("Child"), titles(result));
    assertEquals(List.of(DiagnosticCodes.FIELD_IGNORED), codes(result));
  }

  @Test
  void entriesOfAds() throws IOException {
    Paper paper =
        paper(
            """
            @ARTICLE{2020arXiv200714970B,
                   author = {{Bevins}, H.~T.~J. and {de Lera Acedo}, E.},
                    title = "{maxsmooth: Rapid maximally smooth function fitting}",
                  journal = {\\mnras},
                     year = 2020,
                    month = jul,
                    pages = {arXiv:2007.14970},
                   adsurl = {https://ui.adsabs.harvard.edu/abs/2020arXiv200714970B}
            }
            """);
    assertEquals(Optional.of("Monthly Notices of the Royal Astronomical Society"), paper.venue());
    assertEquals("arXiv:2007.14970", paper.identifiers().get(0).toString());
    assertEquals(Optional.empty(), paper.pages());
    assertEquals("E. de Lera Acedo", paper.authors().get(1).name());
  }

  @Test
  void pathsOfFilesAreNoAddresses() throws IOException {
    Paper paper =
        paper(
            "@article{a, title = {A}, file = {:C$\\backslash$:/Users/x/Mendeley Ltd./Down/A - 1.pdf:pdf;"
                + "PDF:https\\://a.example/b.pdf:application/pdf}}");
    assertEquals(
        List.of("https://a.example/b.pdf"), paper.links().stream().map(Link::url).toList());
  }

  @Test
  void aliasesOfTypes() throws IOException {
    assertEquals(Optional.of("inproceedings"), paper("@conference{a, title = {A}}").type());
    assertEquals(Optional.of("online"), paper("@www{a, title = {A}}").type());
  }

  @Test
  void parentsHaveParents() throws IOException {
    ParseResult result =
        parse(
            """
            @inproceedings{c, title = {Child}, crossref = {p}, xdata = {press}}
            @proceedings{p, title = {Volume 2}, crossref = {s}}
            @xdata{press, publisher = {Some Press}, xdata = {place}}
            @xdata{place, language = {english}, xdata = {press}}
            @mvproceedings{s, title = {Series}, year = 1999, crossref = {p}}
            """);
    Paper child = result.papers().get(0);
    assertEquals(Optional.of("Volume 2"), child.venue());
    assertEquals("1999", child.published().orElseThrow().toString());
    assertEquals(Optional.of("Some Press"), child.publisher());
    assertEquals(Optional.of("english"), child.language());
    assertEquals("press", child.extra().get("xdata"));
  }

  @Test
  void proceedingsOfWhichOnlyTheBookHasATitle() throws IOException {
    assertEquals("Special Issue", paper("@collection{c, booktitle = {Special Issue}}").title());
    assertEquals(
        Optional.of("Book"), paper("@incollection{c, title = {A}, booktitle = {Book}}").venue());
  }

  @Test
  void teXInFieldsWithoutAPlaceIsKept() throws IOException {
    Paper paper = paper("@book{a, title = {A}, annotation = {An \\texttt{entry} of {LNCS}}}");
    assertEquals("An \\texttt{entry} of {LNCS}", paper.extra().get("annotation"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://doi.acm.org/10.1145/1137627.1137631",
        "https://dl.acm.org/doi/abs/10.1145/1137627.1137631",
        "https://ascelibrary.org/doi/10.1145/1137627.1137631",
        "http://dx.doi.org/10.1145/1137627.1137631"
      })
  void addressesThatHoldTheDoi(String url) throws IOException {
    Paper paper =
        paper("@misc{a, title = {A}, doi = {10.1145/1137627.1137631}, url = {" + url + "}}");
    assertEquals(1, paper.identifiers().size());
    assertEquals(
        List.of(LinkRole.PAPER), paper.links().stream().map(Link::role).distinct().toList());
  }

  @Test
  void anEntryOverTheLimitCostsOnlyItself() throws IOException {
    ParseLimits limits = ParseLimits.builder().maxRecordChars(200).build();
    String text =
        "@misc{a, title = {"
            + "long line\n".repeat(40)
            + "}}\nsome junk\n@misc{b, title = {Second}}\n";
    ParseResult result =
        PaperListings.with(ParseOptions.builder().limits(limits).build())
            .parse(ListingSource.of(text));
    assertEquals(List.of("Second"), titles(result));
    assertEquals(1, result.report().rejected());
  }

  @Test
  void unclosedBracesTakeLinearTime() {
    String hostile = "@misc{a, title = {x\n".repeat(100_000);
    String braces = "@misc{a, title = " + "{\n".repeat(2_000_000);
    String end = "\n@misc{end, title = {T}}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertEquals(100_000, parse(hostile + end).report().rejected());
          assertEquals(List.of("T"), titles(parse(braces + end)));
        });
  }

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll @AlphaChars @NotEmpty String title) throws IOException {
    assertEquals(title, paper("@misc{k, note = {n}, title = {{" + title + "}}}").title());
  }
}
