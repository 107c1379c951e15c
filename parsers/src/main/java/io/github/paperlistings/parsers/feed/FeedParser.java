package io.github.paperlistings.parsers.feed;

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
import java.util.List;

/**
 * Feeds of papers: <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>, <a
 * href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a> and <a
 * href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>, with the elements of Dublin Core and <a
 * href="https://www.w3.org/submissions/2020/SUBM-prism-20200910/">PRISM</a> that journals add. An
 * item is a paper only on evidence: an identifier, an address on a host of papers, bibliographic
 * elements. What else a feed carries is skipped; a feed of which no item is a paper is no listing.
 */
public final class FeedParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "feed", "feeds of journals, preprint servers and digests (RSS, Atom)", TextKind.HTML);

  private static final List<String> ROOTS = List.of("<rss", "<rdf:RDF", "<feed", "<search-results");

  /** What only feeds of papers have. */
  private static final List<String> SIGNS =
      List.of("prism:", "<dc:identifier", "arxiv.org/abs/", "huggingface.co/papers", "doi.org/10.");

  /** A parser. */
  public FeedParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean markup = head.kind() == ContentKind.XML || head.kind() == ContentKind.HTML;
    if (!markup || !ROOTS.contains(root(head.text()))) {
      return Detection.none();
    }
    return SIGNS.stream().anyMatch(head::contains)
        ? Detection.of(60, "a feed that names papers")
        : Detection.of(45, "a feed");
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    return XmlRecordReader.open(input, context, new FeedReader(context));
  }

  /** The start of the first tag that is neither a declaration nor a comment. */
  private static String root(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length() && "?!".indexOf(head.charAt(at + 1)) >= 0) {
      int end = head.startsWith("<!--", at) ? head.indexOf("-->", at) : head.indexOf('>', at);
      at = end < 0 ? -1 : head.indexOf('<', end);
    }
    int stop = Math.max(at, 0);
    while (stop < head.length() && head.charAt(stop) > ' ' && head.charAt(stop) != '>') {
      stop++;
    }
    return at < 0 ? "" : head.substring(at, stop);
  }
}
