package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.xml.XmlRecords;
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
 * EndNote's XML since version 8: {@code records} of {@code record}, with styles within the fields
 * or without. As EndNote (versions 15 to 22), Zotero, JabRef and Bookends 13 write it.
 */
public final class EndnoteXmlParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("endnote-xml", "EndNote: a library exported as XML", TextKind.PLAIN);

  /** A parser. */
  public EndnoteXmlParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML || !head.contains("<record>")) {
      return Detection.none();
    }
    if (head.contains("<ref-type")) {
      return Detection.of(95, "has records with ref-type");
    }
    return head.contains("<titles>") && head.contains("<contributors>")
        ? Detection.of(80, "has records with titles and contributors")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return new EndnoteXmlReader(XmlRecords.of(input, context, "record"), context);
  }
}
