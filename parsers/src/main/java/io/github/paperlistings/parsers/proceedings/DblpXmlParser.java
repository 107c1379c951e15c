package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.xml.XmlRecordReader;
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
 * DBLP's XML: the dump {@code dblp.xml} of any size, records and persons ({@code rec/…xml}, {@code
 * pid/…xml}), pages of volumes ({@code db/conf/…xml}, seen of 2024 to 2026). See <a
 * href="https://dblp.org/xml/docu/dblpxml.pdf">its description</a> and {@code dblp.dtd} of 2019.
 */
public final class DblpXmlParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "dblp-xml", "DBLP: the dump, records, persons, volumes (XML)", TextKind.HTML);

  /** A parser. */
  public DblpXmlParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML) {
      return Detection.none();
    }
    boolean root =
        head.contains("<dblp>")
            || head.contains("<dblp ")
            || head.contains("<dblpperson ")
            || head.contains("<bht ") && head.contains("<dblpcites>");
    return root ? Detection.of(95, "records of DBLP") : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new DblpXmlReader(context));
  }
}
