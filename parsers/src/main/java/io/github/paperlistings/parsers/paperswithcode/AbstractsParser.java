package io.github.paperlistings.parsers.paperswithcode;

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
import java.util.Optional;

/**
 * The dump {@code papers-with-abstracts.json} of Papers with Code: an array of records, or one a
 * line. Fields as of 2019 to 2025. The repositories of its papers are in another dump; a parser
 * that has {@link CodeLinks} joins them, and takes the place of the library's own one where it is
 * handed to {@link io.github.paperlistings.parse.ParseOptions#parsers()}.
 */
public final class AbstractsParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperswithcode-abstracts",
          "Papers with Code: the dump of papers with abstracts (JSON)",
          TextKind.TEX);

  private final Optional<CodeLinks> links;

  /** A parser of the dump alone. */
  public AbstractsParser() {
    this.links = Optional.empty();
  }

  /**
   * A parser that gives each paper its repositories as well. Which of them the paper mentions, and
   * which mention it, is told by the fields {@code mentioned_in_paper} and {@code
   * mentioned_in_github} of {@code extra}: their addresses as found, joined by semicolons.
   */
  public AbstractsParser(CodeLinks links) {
    this.links = Optional.of(links);
  }

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean fields =
        head.kind() == ContentKind.JSON
            && head.hasField("paper_url")
            && head.hasField("url_abs")
            && (head.hasField("short_abstract") || head.hasField("proceeding"));
    return fields ? Detection.of(95, "has paper_url and url_abs") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new AbstractsRecord(links));
  }
}
