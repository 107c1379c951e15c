package io.github.paperlistings.parsers.metadata;

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
 * Citations of PubMed as <a href="https://www.ncbi.nlm.nih.gov/books/NBK25499/">EFetch</a> answers
 * and the yearly files hold them: {@code PubmedArticleSet}. The <a
 * href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/190101/index.html">elements</a> of 2019 and of
 * the years around it.
 */
public final class PubmedParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("pubmed", "PubMed: citations (XML, PubmedArticleSet)", TextKind.HTML);

  /** A parser. */
  public PubmedParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML) {
      return Detection.none();
    }
    boolean articles = head.contains("<PubmedArticle") || head.contains("<PubmedBookArticle");
    if (articles) {
      return Detection.of(96, "has PubmedArticle");
    }
    return head.contains("<MedlineCitation")
        ? Detection.of(90, "has MedlineCitation")
        : Detection.none();
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new PubmedReader(context));
  }
}
