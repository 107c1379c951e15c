package io.github.paperlistings.parsers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Records of one object each, read through the parser of arXiv's snapshot. */
class JsonRecordReaderTest {

  private static final ParseOptions OPTIONS =
      ParseOptions.builder().format("arxiv-metadata").build();

  private static ParseResult parse(ListingSource source) throws IOException {
    return PaperListings.with(OPTIONS).parse(source);
  }

  private static String record(int number) {
    return "{\"id\":\"2401.0000" + number + "\",\"title\":\"Title é " + number + "\"}";
  }

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void linesArraysAndSequences() throws IOException {
    List<String> expected = List.of("Title é 1", "Title é 2");
    String one = record(1);
    String two = record(2);
    for (String text :
        List.of(
            one + "\n" + two,
            "\n" + one + "\r\n\n" + two + "\n",
            "[" + one + "," + two + "]",
            "[" + one + "]\n[" + two + "]",
            one.replace(",", ",\n ") + "\n" + two)) {
      assertEquals(expected, titles(parse(ListingSource.of(text))), text);
    }
  }

  @Test
  void anotherCharset() throws IOException {
    byte[] utf16 = (record(1) + "\n" + record(2)).getBytes(StandardCharsets.UTF_16BE);
    assertEquals(
        2, parse(ListingSource.of(utf16).withCharset(StandardCharsets.UTF_16BE)).papers().size());
  }

  @Test
  void aBrokenLineCostsNoOther() throws IOException {
    ParseResult result =
        parse(ListingSource.of(record(1) + "\n{\"id\":\n" + record(2) + "\n17\n" + record(3)));
    assertEquals(3, result.papers().size());
    assertEquals(List.of("RECORD_REJECTED", "RECORD_REJECTED"), codes(result));
    assertEquals(2, result.diagnostics().get(0).location().line().orElseThrow());
  }

  @Test
  void aCutLastLineIsTold() throws IOException {
    ParseResult result = parse(ListingSource.of(record(1) + "\n" + record(2).substring(0, 20)));
    assertEquals(1, result.papers().size());
    assertEquals(List.of("TRUNCATED"), codes(result));
  }

  @Test
  void aLineOverTheLimit() {
    ParseOptions small =
        ParseOptions.builder()
            .from(OPTIONS)
            .limits(ParseLimits.builder().maxRecordChars(50_000).build())
            .build();
    String line = "{\"id\":\"2401.00001\",\"abstract\":\"" + "x".repeat(200_000) + "\"}";
    assertThrows(
        LimitExceededException.class,
        () -> PaperListings.with(small).parse(ListingSource.of(line)));
  }

  @Property(tries = 30)
  void linesOfAnyLengthAreFound(@ForAll @IntRange(min = 1, max = 200_000) int length)
      throws IOException {
    String padded = "{\"id\":\"2401.00009\",\"title\":\"" + "x".repeat(length) + "\"}";
    ParseResult result = parse(ListingSource.of(record(1) + "\n" + padded + "\n" + record(2)));
    assertEquals(3, result.papers().size());
    assertEquals(length, result.papers().get(1).title().length());
  }
}
