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
 * Feeds of arXiv's announcements: RSS 2.0 and Atom of 2024 and later, and the RSS 1.0 of before.
 * See <a href="https://info.arxiv.org/help/rss_specifications.html">arXiv's specification</a>.
 */
public final class FeedParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat("arxiv-feed", "arXiv: feeds (RSS 2.0, Atom, RSS 1.0)", TextKind.TEX);

  /** A parser. */
  public FeedParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    if (head.kind() != ContentKind.XML) {
      return Detection.none();
    }
    if (head.contains("announce_type") || head.contains("oai:arXiv.org:") && isFeed(head)) {
      return Detection.of(96, "announcements of arXiv");
    }
    if (isFeed(head)
        && (head.contains("updates on arXiv.org")
            || head.contains("rss.arxiv.org")
            || head.contains("export.arxiv.org/rss")
            || ArxivAddress.isBelow(head, "/rss", "/atom"))) {
      return Detection.of(95, "a feed of arXiv");
    }
    return Detection.none();
  }

  private static boolean isFeed(SourceHead head) {
    return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new FeedReader(context));
  }
}
