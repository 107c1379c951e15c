package io.github.paperlistings.parsers.page;

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
import java.util.Locale;

/**
 * The page of one paper, or of several, whatever the site: the {@code citation_} elements that <a
 * href="https://scholar.google.com/intl/en/scholar/inclusion.html">Google Scholar asks for</a>, <a
 * href="https://www.dublincore.org/specifications/dublin-core/dcq-html/">Dublin Core</a>, PRISM and
 * EPrints, the article that JSON-LD describes by <a
 * href="https://schema.org/ScholarlyArticle">schema.org</a> and, where these lack a title or an
 * abstract, Open Graph. Each field comes from the first of them that has it. Where JSON-LD alone
 * describes articles, and several of them, each is a paper: the items of a list, the nodes of a
 * graph, the parts of an issue.
 */
public final class PageMetadataParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "page-metadata",
          "the page of a paper, by its metadata (citation_, Dublin Core, PRISM, JSON-LD)",
          TextKind.HTML);

  /** A parser. */
  public PageMetadataParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.HTML) {
      return Detection.none();
    }
    String text = head.text().toLowerCase(Locale.ROOT);
    if (text.contains("citation_title")) {
      return Detection.of(45, "has citation_title");
    }
    if (text.contains("scholarlyarticle\"")) {
      return Detection.of(40, "describes a scholarly article");
    }
    return PageHints.isDublinCore(text) || PageHints.isPublication(text)
        ? Detection.of(35, "has title and creator of a publication")
        : Detection.none();
  }

  @Override
  public int mostScore() {
    return 45;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return MetadataPage.read(input.text(), context);
  }
}
