package io.github.paperlistings.parsers.paperswithcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class LinkTableTest {

  private record Row(String paper, CodeLink link) {}

  private static CodeLink link(String url) {
    return new CodeLink(
        url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Few papers, so that many rows share one; some rows larger than a page of the table. */
  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> papers =
        Arbitraries.oneOf(
            Arbitraries.of("", "a", "b", "ab", "ba", "é", "title:論文"),
            Arbitraries.strings().ofMaxLength(20));
    Arbitrary<String> urls =
        Arbitraries.frequencyOf(
            Tuple.of(40, Arbitraries.strings().ofMaxLength(40)),
            Tuple.of(1, Arbitraries.just("x".repeat((1 << 16) + 7))));
    Arbitrary<Optional<Boolean>> flags =
        Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
    Arbitrary<Optional<String>> frameworks =
        Arbitraries.of(Optional.empty(), Optional.of("tf"), Optional.of("jax é"));
    Arbitrary<CodeLink> links =
        Combinators.combine(urls, flags, flags, flags, frameworks).as(CodeLink::new);
    return Combinators.combine(papers, links).as(Row::new).list().ofMaxSize(60);
  }

  @Property(tries = 100)
  void everyPaperHasItsLinksInTheOrderOfTheRows(@ForAll("rows") List<Row> rows) {
    LinkTable table = new LinkTable();
    Map<String, List<CodeLink>> expected = new LinkedHashMap<>();
    for (Row row : rows) {
      String paper = utf8(row.paper());
      CodeLink link = row.link();
      CodeLink kept =
          new CodeLink(
              utf8(link.url()), link.official(), link.inPaper(), link.inGithub(), link.framework());
      table.add(paper, link);
      expected.computeIfAbsent(paper, key -> new ArrayList<>()).add(kept);
    }
    expected.forEach((paper, links) -> assertEquals(links, table.of(paper)));
    assertEquals(expected.size(), table.papers());
    assertEquals(rows.size(), table.links());
  }

  /** Halves of surrogates cannot be in JSON that was read as UTF-8. */
  private static String utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void itGrowsWithThePapers() {
    LinkTable table = new LinkTable();
    for (int i = 0; i < 20_000; i++) {
      table.add("paper-" + i, link("https://github.com/a/" + i));
      table.add("paper-" + i / 2, link("https://github.com/b/" + i));
    }
    assertEquals(20_000, table.papers());
    assertEquals(40_000, table.links());
    assertEquals(
        List.of(
            link("https://github.com/a/7"),
            link("https://github.com/b/14"),
            link("https://github.com/b/15")),
        table.of("paper-7"));
    assertEquals(List.of(link("https://github.com/a/19999")), table.of("paper-19999"));
    assertEquals(List.of(), table.of("paper-20000"));
  }
}
