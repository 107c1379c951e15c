package io.github.paperlistings.parsers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.paperlistings.parse.ListingSource;
import io.github.paperlistings.parse.PaperListings;
import io.github.paperlistings.parse.ParseOptions;
import io.github.paperlistings.parse.ParseResult;
import io.github.paperlistings.spi.ParseLimits;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs mostly write JSON without a line break, so that a listing of any size is one line. */
class LongLinesTest {

  private static final int RECORDS = 2_000;

  private static final ParseLimits LIMITS = ParseLimits.builder().maxRecordChars(30_000).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arxiv-metadata|{\"id\": \"2301.0%04d\", \"title\": \"Title %d of a list in one line\"}",
        "paperswithcode-abstracts|{\"paper_url\": \"https://paperswithcode.com/paper/p-%d\","
            + " \"title\": \"Title %d\"}"
      })
  void aListingInOneLineIsLongerThanARecordMayBe(String format, String record) throws IOException {
    String json =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> String.format(Locale.ROOT, record, i, i))
            .collect(Collectors.joining(", ", "[", "]"));
    ParseOptions options = ParseOptions.builder().format(format).limits(LIMITS).build();
    ParseResult result = PaperListings.with(options).parse(ListingSource.of(json));
    assertEquals(RECORDS, result.papers().size());
    assertEquals("Title 1999", result.papers().get(1999).title().substring(0, 10));
  }

  @Test
  void anAnswerInOneLineIsLongerThanLinesAreRead() throws IOException {
    String record = "{\"DOI\": \"10.5555/%d\", \"title\": [\"" + "Title ".repeat(500) + "\"]}";
    String json =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> String.format(Locale.ROOT, record, i))
            .collect(Collectors.joining(", ", "{\"message\": {\"items\": [", "]}}"));
    ParseOptions options = ParseOptions.builder().format("crossref").limits(LIMITS).build();
    ParseResult result = PaperListings.with(options).parse(ListingSource.of(json));
    assertEquals(RECORDS, result.papers().size());
  }
}
