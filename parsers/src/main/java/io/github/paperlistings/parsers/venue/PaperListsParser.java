package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
import io.github.paperlistings.spi.ContentKind;
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
 * Dumps of one venue and year from <a
 * href="https://github.com/papercopilot/paperlists">papercopilot/paperlists</a>: an array of
 * records whose fields differ from venue to venue. Forms as of 2024 to 2025.
 */
public final class PaperListsParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperlists", "papercopilot/paperlists: a venue of a year (JSON)", TextKind.TEX);

  /** A parser. */
  public PaperListsParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean paper =
        head.contains("\"title\"") && head.contains("\"author\"") && head.contains("\"status\"");
    boolean dump =
        head.contains("\"gs_citation\"")
            || head.contains("\"aff\"")
            || head.contains("\"track\"")
            || head.contains("\"github\"") && head.contains("\"site\"");
    return paper && dump ? Detection.of(88, "has author, status and aff") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new PaperListsRecord());
  }
}
