package io.github.paperlistings.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.paperlistings.json.PaperJson;
import io.github.paperlistings.parse.ParseReport;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.ListingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture gives what stands in the file beside it. {@code -Dgolden.update=true} writes these
 * files; read them before they are committed.
 */
class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> fixtures() {
    return Fixtures.all().stream().map(file -> dynamicTest(name(file), () -> assertGolden(file)));
  }

  @Test
  void localeAndTimeZoneDoNotMatter() throws IOException {
    String expected = result("huggingface/daily.html");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, result("huggingface/daily.html"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertGolden(Path file) throws IOException {
    Path expected = Path.of(file + ".expected.json");
    String actual = result(name(file));
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertTrue(Files.exists(expected), "no expected value: " + expected);
    assertEquals(Files.readString(expected), actual);
  }

  private static String name(Path file) {
    return Fixtures.file("").relativize(file).toString().replace('\\', '/');
  }

  private static String result(String fixture) throws IOException {
    try {
      ParseResult result = Fixtures.parse(fixture);
      assertCounts(result.report());
      String json = PaperJson.write(result.listing());
      assertEquals(result.listing(), PaperJson.readListing(json));
      return json.replace("\r\n", "\n") + "\n";
    } catch (ListingException e) {
      return "{\n  \"exception\" : \"" + e.code() + "\"\n}\n";
    }
  }

  private static void assertCounts(ParseReport report) {
    assertEquals(report.found(), report.parsed() + report.rejected() + report.duplicates());
  }
}
