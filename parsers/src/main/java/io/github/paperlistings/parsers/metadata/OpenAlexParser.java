package io.github.paperlistings.parsers.metadata;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;

/**
 * Works as the API of <a href="https://docs.openalex.org/api-entities/works">OpenAlex</a> answers,
 * and as its snapshot holds them, one a line. Seen of 2021 to 2025; until 2022 the index of an
 * abstract stood in an object of its own, and the places in {@code host_venue}.
 */
public final class OpenAlexParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "openalex",
          "OpenAlex: answers of the API and its snapshot of works (JSON)",
          TextKind.HTML);

  /** A parser. */
  public OpenAlexParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean titles = head.hasField("title") || head.hasField("display_name");
    if (titles && (head.hasField("abstract_inverted_index") || head.contains("openalex.org/W"))) {
      return Detection.of(95, "works of openalex.org");
    }
    boolean answer = head.hasField("db_response_time_ms") && head.hasField("results");
    return answer && !isOfOthers(head)
        ? Detection.of(85, "has db_response_time_ms and results")
        : Detection.none();
  }

  /** Lists of authors, sources and institutions have the same form, and so have counts by group. */
  private static boolean isOfOthers(SourceHead head) {
    boolean entities = head.contains("\"https://openalex.org/") && !head.hasField("title");
    return entities || head.hasField("key_display_name");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new OpenAlexRecord());
  }
}
