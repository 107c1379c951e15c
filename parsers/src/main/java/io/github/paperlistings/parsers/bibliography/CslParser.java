package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.json.JsonRecordReader;
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
 * CSL-JSON, which citation processors take: an array of items, one item, or one a line. See <a
 * href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json">its
 * schema</a>; as Zotero, pandoc and doi.org write it in 2026.
 */
public final class CslParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("csl-json", "CSL-JSON, the items of citation processors", TextKind.HTML);

  private static final Table TYPES = Table.of("csl-types.tsv");

  private static final String TYPE = "\"type\"";

  /** A parser. */
  public CslParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.JSON || !head.hasField("title")) {
      return Detection.none();
    }
    boolean fields =
        head.hasField("issued") || head.hasField("container-title") || head.hasField("family");
    boolean answer = head.hasField("message-type") || head.hasField("message");
    if (!fields || answer || !hasType(head.text())) {
      return Detection.none();
    }
    return head.hasField("issued") && head.hasField("date-parts")
        ? Detection.of(88, "items of the types of CSL with their dates")
        : Detection.of(70, "items of the types of CSL");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return JsonRecordReader.open(input, context, CslRecord::read);
  }

  private static boolean hasType(String text) {
    for (int at = text.indexOf(TYPE); at >= 0; at = text.indexOf(TYPE, at + 1)) {
      int open = text.indexOf('"', at + TYPE.length());
      int close = text.indexOf('"', open + 1);
      if (open >= 0 && close > open && TYPES.value(text.substring(open + 1, close)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
