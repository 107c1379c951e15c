package io.github.paperlistings.parsers.arxiv;

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
 * Answers of arXiv's OAI-PMH interface in the formats {@code arXiv}, {@code arXivRaw} and {@code
 * oai_dc}. See <a href="https://info.arxiv.org/help/oa/index.html">arXiv's help</a> and <a
 * href="https://www.openarchives.org/OAI/openarchivesprotocol.html">the protocol</a>.
 */
public final class OaiParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "arxiv-oai", "arXiv: OAI-PMH answers (arXiv, arXivRaw, oai_dc)", TextKind.TEX);

  /** A parser. */
  public OaiParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML || !head.contains("OAI-PMH")) {
      return Detection.none();
    }
    return head.contains("oai:arXiv.org") || head.contains("arxiv.org/oai")
        ? Detection.of(97, "an OAI-PMH answer of arXiv")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new OaiReader(context));
  }
}
