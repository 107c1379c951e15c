package io.github.paperlistings.examples.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.examples.JoinedDumps;
import io.github.paperlistings.examples.cli.CommandLineRun;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parsers.paperswithcode.AbstractsParser;
import io.github.paperlistings.parsers.paperswithcode.CodeLinks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MadeUpDumpTest {

  private static final int RECORDS = 30;

  private static byte[] bytes(MadeUpDump dump) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dump.write(RECORDS, out);
    return out.toByteArray();
  }

  private static ParseResult parse(MadeUpDump dump) throws IOException {
    return PaperListings.with(ParseOptions.standard()).parse(ListingSource.of(bytes(dump)));
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv-metadata, arxiv-metadata",
    "papers-with-abstracts, paperswithcode-abstracts",
    "papers-and-code, paperswithcode-links",
    "dblp, dblp-xml",
    "pubmed, pubmed",
    "arxiv-mailing, arxiv-mailing"
  })
  void everyRecordIsReadUnderDetection(String name, String format) throws IOException {
    ParseResult result = parse(MadeUpDump.named(name));
    assertEquals(format, result.report().choice().format().id());
    assertEquals(RECORDS, result.papers().size());
    assertEquals(List.of(), result.diagnostics());
    for (Paper paper : result.papers()) {
      assertTrue(paper.title().split(" ").length >= 9, paper.title());
      assertTrue(!paper.identifiers().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = MadeUpDump.class,
      names = {"ARXIV_METADATA", "PAPERS_WITH_ABSTRACTS", "PUBMED", "ARXIV_MAILING"})
  void everyFifthAbstractLinksToCode(MadeUpDump dump) throws IOException {
    List<Paper> papers = parse(dump).papers();
    assertTrue(
        papers.stream().allMatch(paper -> paper.abstractText().orElseThrow().length() > 600));
    assertEquals(
        RECORDS / 5, papers.stream().filter(paper -> !paper.codeRepositories().isEmpty()).count());
  }

  @ParameterizedTest
  @EnumSource(MadeUpDump.class)
  void theSameNumberGivesTheSameDump(MadeUpDump dump) throws IOException {
    assertArrayEquals(bytes(dump), bytes(dump));
  }

  @Test
  void thePapersOfOneDumpHaveTheirCodeInTheOther() throws IOException {
    CodeLinks links = CodeLinks.read(ListingSource.of(bytes(MadeUpDump.PAPERS_AND_CODE)));
    ParseOptions options = ParseOptions.builder().addParsers(new AbstractsParser(links)).build();
    List<Paper> papers =
        PaperListings.with(options)
            .parse(ListingSource.of(bytes(MadeUpDump.PAPERS_WITH_ABSTRACTS)))
            .papers();
    assertTrue(papers.stream().allMatch(paper -> paper.codeRepositories().size() == 1));
  }

  @Test
  void theProgramThatJoinsThemPrintsEachPaperWithItsCode(@TempDir Path folder) throws IOException {
    Path links = Files.write(folder.resolve("l.json"), bytes(MadeUpDump.PAPERS_AND_CODE));
    Path papers = Files.write(folder.resolve("p.json"), bytes(MadeUpDump.PAPERS_WITH_ABSTRACTS));
    String printed =
        CommandLineRun.capture(
            () -> JoinedDumps.main(new String[] {links.toString(), papers.toString()}));
    assertEquals(RECORDS, printed.lines().count());
    assertTrue(
        printed.lines().skip(7).findFirst().orElseThrow().endsWith("github.com/example/project7"));
  }

  @Test
  void unknownNames() {
    assertThrows(IllegalArgumentException.class, () -> MadeUpDump.named("none"));
  }
}
