package io.github.paperlistings.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.MalformedListingException;
import io.github.paperlistings.spi.ParseLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaperListingsTest {

  private static final PaperListings LISTINGS = listings(ParseLimits.standard());

  private static PaperListings listings(ParseLimits limits) {
    return PaperListings.with(
        ParseOptions.builder().addParsers(new ListOfLines("lines")).limits(limits).build());
  }

  private static ParseResult parse(String text) throws IOException {
    return LISTINGS.parse(ListingSource.of(text));
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  @Test
  void counts() throws IOException {
    ParseResult result = parse("titles 3\na\nb\nreject\na\nskip\n\nc\n");
    assertEquals(List.of("a", "b", "c"), titles(result));
    ParseReport report = result.report();
    assertEquals(
        List.of(6L, 3L, 2L, 1L, 1L),
        List.of(
            report.found(),
            report.parsed(),
            report.rejected(),
            report.duplicates(),
            report.skipped()));
    assertTrue(report.hasErrors());
    assertTrue(report.finished());
  }

  @Test
  void countsGrowWhileReading() throws IOException {
    try (PaperReader reader = LISTINGS.open(ListingSource.of("titles 2\na\nb\n"))) {
      assertEquals(0, reader.report().found());
      reader.next();
      assertEquals(1, reader.report().found());
      assertFalse(reader.report().finished());
    }
  }

  @Test
  void theChoiceIsTold() throws IOException {
    FormatChoice choice = parse("titles 0\n").report().choice();
    assertEquals("lines", choice.format().id());
    assertEquals("says so", choice.detection().reason());
  }

  @Test
  void aWrongGuessCanBeOverridden() throws IOException {
    PaperListings asked =
        PaperListings.with(
            ParseOptions.builder()
                .addParsers(new ListOfLines("one"), new ListOfLines("two"))
                .format("two")
                .build());
    assertEquals("two", asked.parse(ListingSource.of("titles 0")).report().choice().format().id());
  }

  @Test
  void aParserTakesThePlaceOfItsNamesake() {
    ListOfLines first = new ListOfLines("lines");
    PaperListings listings =
        PaperListings.with(
            ParseOptions.builder().addParsers(first, new ListOfLines("lines")).build());
    assertEquals(1, listings.availableFormats().size());
  }

  @Test
  void emptyIsLegal() throws IOException {
    ParseResult result = parse("titles 0\n");
    assertEquals(List.of(DiagnosticCodes.EMPTY), codes(result));
    assertEquals(Severity.INFO, result.diagnostics().get(0).severity());
  }

  @Test
  void theStatedCountIsChecked() throws IOException {
    assertEquals(List.of(DiagnosticCodes.COUNT_MISMATCH), codes(parse("titles 3\na\n")));
  }

  @Test
  void unknownFormats() {
    for (String text : List.of("", " ", "x", "\u0000\u0001\u0002")) {
      UnknownFormatException e = assertThrows(UnknownFormatException.class, () -> parse(text));
      assertEquals(DiagnosticCodes.UNKNOWN_FORMAT, e.code());
    }
    PaperListings asked = PaperListings.with(ParseOptions.builder().format("none").build());
    assertThrows(UnknownFormatException.class, () -> asked.parse(ListingSource.of("titles 0")));
  }

  @Test
  void whatWasReadBeforeAFailureIsKept() throws IOException {
    for (String failure : List.of("broken", "io", "bug")) {
      ParseResult result = parse("titles 1\na\n" + failure + "\nb\n");
      assertEquals(List.of("a"), titles(result));
      assertTrue(codes(result).contains(DiagnosticCodes.READ_FAILED), failure);
      assertTrue(result.report().hasErrors());
      assertThrows(MalformedListingException.class, () -> parse("titles 1\n" + failure + "\nb\n"));
    }
    assertThrows(MalformedListingException.class, () -> parse("titles x\n"));
  }

  @Test
  void limits() throws IOException {
    ParseLimits few = ParseLimits.builder().maxRecords(2).build();
    assertEquals(
        List.of("a", "b"), titles(listings(few).parse(ListingSource.of("titles 3\na\nb\nc\n"))));
    assertFalse(listings(few).parse(ListingSource.of("titles 2\na\nb\n")).report().hasErrors());
    ParseLimits shortLines = ParseLimits.builder().maxRecordChars(10).build();
    ListingSource longLine = ListingSource.of("titles 1\n" + "x".repeat(11));
    assertThrows(LimitExceededException.class, () -> listings(shortLines).parse(longLine));
  }

  @Test
  void diagnosticsAreBounded() throws IOException {
    ParseLimits limits = ParseLimits.builder().maxDiagnosticsPerCode(2).build();
    ParseResult result =
        listings(limits).parse(ListingSource.of("titles 0\n" + "skip\n".repeat(5) + "a\n"));
    assertEquals(5, result.report().skipped());
    assertTrue(codes(result).contains(DiagnosticCodes.DIAGNOSTICS_DROPPED));
  }

  @Test
  void compressedSources() throws IOException {
    byte[] text = "titles 1\na\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("a"), titles(LISTINGS.parse(ListingSource.of(gzip(text)))));
    assertEquals(List.of("a"), titles(LISTINGS.parse(ListingSource.of(zip(text)))));
    byte[] cut = gzip(("titles 1\n" + "a line\n".repeat(100)).getBytes(StandardCharsets.UTF_8));
    assertThrows(
        IOException.class,
        () -> LISTINGS.parse(ListingSource.of(java.util.Arrays.copyOf(cut, cut.length / 2))));
  }

  @Test
  void bombs() throws IOException {
    byte[] bomb = gzip(new byte[64 << 20]);
    assertThrows(ListingException.class, () -> LISTINGS.parse(ListingSource.of(bomb)));
    byte[] blanks = "titles 1\n".concat(" ".repeat(40 << 20)).getBytes(StandardCharsets.UTF_8);
    assertThrows(
        LimitExceededException.class, () -> LISTINGS.parse(ListingSource.of(gzip(blanks))));
  }

  @Test
  void whatWasOpenedIsClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream stream =
        new FilterInputStream(
            new ByteArrayInputStream("titles 0".getBytes(StandardCharsets.UTF_8))) {
          @Override
          public void close() throws IOException {
            closed.set(true);
            super.close();
          }
        };
    LISTINGS.parse(ListingSource.of(stream));
    assertTrue(closed.get());
  }

  @Test
  void provenance() throws IOException {
    Paper paper =
        LISTINGS.parse(ListingSource.of("titles 1\n A  b").withName("file")).papers().get(0);
    assertEquals(Optional.of("file"), paper.provenance().orElseThrow().source());
    assertEquals(" A  b", paper.provenance().orElseThrow().raw().get("title"));
    assertEquals(2, paper.provenance().orElseThrow().location().orElseThrow().line().orElseThrow());
  }

  @Property
  void everyRecordIsAccountedFor(@ForAll("lines") List<String> lines) throws IOException {
    ParseReport report;
    try {
      report = parse("titles 0\n" + String.join("\n", lines)).report();
    } catch (MalformedListingException e) {
      return;
    }
    assertEquals(report.found(), report.parsed() + report.rejected() + report.duplicates());
    long expected =
        lines.stream()
            .takeWhile(line -> !line.equals("broken"))
            .filter(line -> !line.equals("skip"))
            .count();
    assertEquals(withoutLastEmpty(lines, expected), report.found());
  }

  /** A text that ends in a line end has no line behind it. */
  private static long withoutLastEmpty(List<String> lines, long expected) {
    boolean ends = !lines.contains("broken") && !lines.isEmpty();
    return ends && lines.get(lines.size() - 1).isEmpty() ? expected - 1 : expected;
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("a", "b", "c", "", "reject", "skip", "broken", "d", "e")
        .list()
        .ofMaxSize(12);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("papers.txt"));
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
