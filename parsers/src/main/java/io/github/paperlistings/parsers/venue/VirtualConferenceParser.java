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
 * The data behind the virtual sites of NeurIPS, ICLR, ICML and others, below {@code
 * /static/virtual/data/}, and the events that those sites let one download. Forms as of 2022 to
 * 2025.
 */
public final class VirtualConferenceParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "virtual-conference",
          "sites of virtual conferences (NeurIPS, ICLR, ICML …): their data of orals and posters (JSON)",
          TextKind.TEX);

  /** A parser. */
  public VirtualConferenceParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON) {
      return Detection.none();
    }
    boolean event =
        head.hasField("name") && (head.hasField("virtualsite_url") || head.hasField("eventmedia"));
    boolean authors = head.hasField("fullname") && head.hasField("institution");
    if (event) {
      return Detection.of(93, "has virtualsite_url or eventmedia");
    }
    return authors && head.hasField("results")
        ? Detection.of(80, "results whose authors have fullname and institution")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonAnswerReader.open(input, context, new VirtualConferenceRecord());
  }
}
