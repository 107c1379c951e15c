package io.github.paperlistings.parsers.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TexGroupsTest {

  @Test
  void theArgumentsOfAnItemEndAtItsText() {
    String item = "[{\\citenamefont {Ash}(2020)}] {ash2020}\nA text";
    assertEquals("\nA text", item.substring(new TexGroups(item).behindArguments()));
  }

  @Test
  void argumentsHaveGroupsAndEscapedBracesWithin() {
    TexGroups text = new TexGroups("\\url{a{b}c\\}} \\urlprefix \\url {d} \\url e");
    assertEquals(List.of("a{b}c\\}", "d"), text.arguments("\\url"));
  }

  @Test
  void pairsAreFoundWithinTheArgumentsOfOtherCommands() {
    TexGroups text = new TexGroups("\\bibfield {x} {\\bibinfo {author} {A} \\bibinfo{year}{2020}}");
    assertEquals(List.of("author=A", "year=2020"), pairs(text));
  }

  @Test
  void groupsWithoutAnEndTakeNoLongerThanOthers() {
    TexGroups open = new TexGroups("\\bibinfo{".repeat(200_000));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertTrue(pairs(open).isEmpty()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertEquals(1, open.arguments("\\bibinfo").size()));
  }

  @Property
  void endsOfGroupsLieBehindTheirStart(@ForAll("texts") String written) {
    TexGroups text = new TexGroups(written);
    for (int at = written.indexOf('{'); at >= 0; at = written.indexOf('{', at + 1)) {
      int end = text.end(at);
      assertTrue(end > at && end <= written.length());
      assertTrue(written.startsWith(text.inside(at), at + 1));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("{", "}", "\\", "[", "]", "a", " ", "\\bibinfo", "\\{")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  private static List<String> pairs(TexGroups text) {
    List<String> pairs = new ArrayList<>();
    text.pairs("\\bibinfo", (name, value) -> pairs.add(name + "=" + text.inside(value)));
    return pairs;
  }
}
