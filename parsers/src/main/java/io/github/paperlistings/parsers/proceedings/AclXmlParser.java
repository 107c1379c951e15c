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
 * The files that the ACL Anthology is made of: a collection of volumes of papers. Structure as of
 * {@code data/xml/schema.rnc} in <a
 * href="https://github.com/acl-org/acl-anthology">acl-org/acl-anthology</a>, 2019 to 2026.
 */
public final class AclXmlParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("acl-anthology-xml", "ACL Anthology: its own files (XML)", TextKind.HTML);

  /** A parser. */
  public AclXmlParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML) {
      return Detection.none();
    }
    boolean collection = head.contains("<collection id=") || head.contains("<collection id =");
    return collection && head.contains("<volume ")
        ? Detection.of(95, "a collection of volumes as the ACL Anthology has them")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new AclXmlReader(context));
  }
}
