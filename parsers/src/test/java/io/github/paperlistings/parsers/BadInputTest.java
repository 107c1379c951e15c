package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Paper;
import io.github.paperlistings.parse.AvailableFormat;
import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseReport;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.parse.UnknownFormatException;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ListingException;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no listing, or a damaged one: always a typed error or a diagnostic, soon. */
class BadInputTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private static PaperListings as(String format) {
    return PaperListings.with(ParseOptions.builder().format(format).build());
  }

  private static ParseResult parse(byte[] bytes) throws IOException {
    return PaperListings.with(ParseOptions.standard()).parse(ListingSource.of(bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> titles(ParseResult result) {
    return result.papers().stream().map(Paper::title).toList();
  }

  @Test
  void nothingAndNoText() {
    byte[] random = new byte[10_000];
    new Random(1).nextBytes(random);
    byte[] image = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 500);
    for (byte[] bytes : List.of(new byte[0], new byte[] {'x'}, new byte[] {0}, random, image)) {
      assertThrows(UnknownFormatException.class, () -> parse(bytes));
    }
  }

  @Test
  void aPageWithoutListing() {
    assertThrows(
        StructureNotFoundException.class, () -> Fixtures.parse("huggingface/no-listing.html"));
    assertThrows(
        UnknownFormatException.class,
        () -> Fixtures.parseText("<html><body><h1>Other</h1></body></html>"));
  }

  @Test
  void utf16() throws IOException {
    String page = Files.readString(Fixtures.file("huggingface/daily.html"));
    String expected = titles(Fixtures.parse("huggingface/daily.html")).toString();
    assertEquals(
        expected, titles(parse(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE))).toString());
    assertEquals(expected, titles(parse(page.getBytes(StandardCharsets.UTF_16BE))).toString());
    String json = Files.readString(Fixtures.file("huggingface/daily.json"));
    assertEquals(expected, titles(parse(json.getBytes(StandardCharsets.UTF_16LE))).toString());
  }

  @Test
  void papersBeforeACutAreKept() throws IOException {
    ParseResult page = Fixtures.parse("huggingface/daily-cut.html");
    assertEquals(2, page.papers().size());
    assertTrue(codes(page).contains(DiagnosticCodes.TRUNCATED));
    ParseResult json = Fixtures.parse("huggingface/daily-cut.json");
    assertEquals(2, json.papers().size());
    assertEquals(List.of(DiagnosticCodes.TRUNCATED), codes(json));
  }

  @Property(tries = 60)
  void aCutAnywhereIsToldOrHarmless(@ForAll @IntRange(min = 0, max = 9_000) int end)
      throws IOException {
    byte[] page = Files.readAllBytes(Fixtures.file("huggingface/daily.html"));
    byte[] cut = Arrays.copyOf(page, Math.min(end, page.length));
    try {
      ParseResult result = parse(cut);
      assertTrue(
          codes(result).contains(DiagnosticCodes.TRUNCATED), "not told: cut at " + cut.length);
    } catch (ListingException e) {
      assertTrue(cut.length < 4_000, "papers lost: cut at " + cut.length + ", " + e.getMessage());
    }
  }

  @Test
  void brokenDataWithAWholePage() throws IOException {
    ParseResult result = Fixtures.parse("huggingface/daily-payload-broken.html");
    assertEquals(titles(Fixtures.parse("huggingface/daily.html")).size(), result.papers().size());
    assertEquals(List.of(DiagnosticCodes.PAYLOAD_BROKEN), codes(result));
  }

  @Test
  void deepJson() {
    String deep = "[".repeat(100_000);
    assertThrows(UnknownFormatException.class, () -> parse(utf8(deep)));
    ListingSource forced = ListingSource.of(deep);
    assertThrows(ListingException.class, () -> as("huggingface-json").parse(forced));
    ListingSource within =
        ListingSource.of("{\"dailyPapers\":[{\"paper\":{\"title\":\"x\",\"y\":" + deep);
    assertThrows(LimitExceededException.class, () -> as("huggingface-json").parse(within));
  }

  @Test
  void deepHtml() {
    String deep =
        "<html><title>Daily Papers - Hugging Face</title>" + "<div>".repeat(100_000) + "</html>";
    assertTimeoutPreemptively(
        SOON, () -> assertThrows(ListingException.class, () -> parse(utf8(deep))));
    String cards =
        "<html><title>Daily Papers - Hugging Face</title>"
            + "<article>".repeat(20_000)
            + "<h3><a href='/papers/2407.21783'>A paper</a></h3></html>";
    assertTimeoutPreemptively(
        SOON, () -> assertThrows(LimitExceededException.class, () -> parse(utf8(cards))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"huggingface-text", "plain-text"})
  void oneLineOf200MegaBytes(String format) {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThrows(
                LimitExceededException.class,
                () -> as(format).parse(ListingSource.of(new Blanks(200L << 20)))));
  }

  @Test
  void aDocumentOverTheLimit() {
    assertThrows(
        LimitExceededException.class,
        () -> as("huggingface-html").parse(ListingSource.of(new Blanks(65L << 20))));
  }

  @Test
  void aBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(utf8("[{\"paper\":{\"discussionId\":\"\",\"title\":\"\",\"summary\":\""));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'x');
      for (int i = 0; i < 64; i++) {
        gzip.write(block);
      }
    }
    assertThrows(LimitExceededException.class, () -> parse(bomb.toByteArray()));
  }

  @Test
  void tenThousandPapersOnOnePage() throws IOException {
    StringBuilder page = new StringBuilder("<html><title>Daily Papers - Hugging Face</title>");
    for (int i = 0; i < 10_000; i++) {
      page.append("<article><h3><a href=\"/papers/2407.")
          .append(String.format(java.util.Locale.ROOT, "%05d", i))
          .append("\">Paper ")
          .append(i)
          .append("</a></h3></article>");
    }
    byte[] bytes = utf8(page.append("</html>").toString());
    assertTimeoutPreemptively(SOON, () -> assertEquals(10_000, parse(bytes).papers().size()));
  }

  @Test
  void emptyIsNoError() throws IOException {
    assertEquals(
        List.of(DiagnosticCodes.EMPTY), codes(Fixtures.parse("huggingface/daily-empty.html")));
    ListingSource empty =
        ListingSource.of("[]").withBaseUri("https://huggingface.co/api/daily_papers");
    assertEquals(
        List.of(DiagnosticCodes.EMPTY),
        codes(PaperListings.with(ParseOptions.standard()).parse(empty)));
  }

  @Test
  void anAnswerThatIsAnError() {
    ListingSource error =
        ListingSource.of("{\"error\":\"Paper not found\"}")
            .withBaseUri("https://huggingface.co/api/papers/1");
    StructureNotFoundException e =
        assertThrows(
            StructureNotFoundException.class,
            () -> PaperListings.with(ParseOptions.standard()).parse(error));
    assertTrue(e.getMessage().contains("Paper not found"));
  }

  @Property(tries = 30)
  void anyTextUnderAnyFormatIsTypedOrRead(@ForAll String text) throws IOException {
    for (AvailableFormat available : PaperListings.formats()) {
      assertTypedOrRead(available.format().id(), utf8(text));
    }
  }

  /** A damaged listing of one format reaches every parser, as a wrong guess may. */
  @Property(tries = 60)
  void anyDamageIsTypedOrRead(
      @ForAll @IntRange(max = 1_000) int which,
      @ForAll @IntRange(max = 1_000_000) int at,
      @ForAll byte changed,
      @ForAll @IntRange(max = 1_000) int as)
      throws IOException {
    List<Path> fixtures = Fixtures.all();
    Path fixture = fixtures.get(which % fixtures.size());
    byte[] bytes = Files.readAllBytes(fixture);
    bytes[at % bytes.length] = changed;
    List<AvailableFormat> formats = PaperListings.formats();
    assertTypedOrRead(formats.get(as % formats.size()).format().id(), bytes);
    try {
      parse(bytes);
    } catch (ListingException e) {
      assertTrue(!e.code().isEmpty());
    }
  }

  private static void assertTypedOrRead(String format, byte[] bytes) throws IOException {
    try {
      ParseReport report = as(format).parse(ListingSource.of(bytes)).report();
      assertEquals(report.found(), report.parsed() + report.rejected() + report.duplicates());
    } catch (ListingException e) {
      assertTrue(!e.code().isEmpty());
    }
  }

  /** A stream of blanks, which takes no memory. */
  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(length, left);
      if (count <= 0) {
        return -1;
      }
      Arrays.fill(buffer, offset, offset + count, (byte) ' ');
      left -= count;
      return count;
    }
  }
}
