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
import java.util.List;

/**
 * Dumps of one venue and year from <a
 * href="https://github.com/papercopilot/paperlists">papercopilot/paperlists</a>: an array of
 * records whose fields differ from venue to venue. Forms as of 2024 to 2025.
 */
public final class PaperListsParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperlists", "papercopilot/paperlists: a venue of a year (JSON)", TextKind.TEX);

  /** No venue has all of them; other formats have one or two. */
  private static final List<String> FIELDS =
      List.of("status", "track", "site", "aff", "github", "project", "gs_citation", "aff_domain");

  private static final int FEW = 3;

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
    boolean paper = head.hasField("title") && head.hasField("author");
    long fields = FIELDS.stream().filter(name -> head.hasField(name)).count();
    return paper && fields >= FEW
        ? Detection.of(88, "has author and the fields of venue dumps")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new PaperListsRecord());
  }
}
