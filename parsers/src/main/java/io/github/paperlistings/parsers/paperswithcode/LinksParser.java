package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.parsers.json.JsonAnswerReader;
import io.github.paperlistings.parsers.json.JsonObject;
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
import java.util.function.Consumer;

/**
 * The dump {@code links-between-papers-and-code.json} of Papers with Code: a record for each pair
 * of a paper and a repository, so that a paper comes as often as it has repositories. Fields as of
 * 2019 to 2025.
 */
public final class LinksParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "paperswithcode-links",
          "Papers with Code: the dump of links between papers and code (JSON)",
          TextKind.TEX);

  /** Sees each row as it is read. */
  private final Consumer<JsonObject> watcher;

  /** A parser. */
  public LinksParser() {
    this(row -> {});
  }

  LinksParser(Consumer<JsonObject> watcher) {
    this.watcher = watcher;
  }

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean fields =
        head.kind() == ContentKind.JSON
            && head.hasField("repo_url")
            && (head.hasField("paper_title") || head.hasField("paper_url_abs"));
    return fields ? Detection.of(95, "has paper_title and repo_url") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new LinksRecord(watcher));
  }
}
