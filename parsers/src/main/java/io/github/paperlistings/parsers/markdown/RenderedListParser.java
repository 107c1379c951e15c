package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ContentKind;
import io.github.paperlistings.spi.Detection;
import io.github.paperlistings.spi.ListingFormat;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ListingParser;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.SourceHead;
import io.github.paperlistings.spi.StructureNotFoundException;
import io.github.paperlistings.text.TextKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Lists of papers on pages: Markdown as GitHub and others show it, and lists and tables with links
 * to papers on pages of persons and groups, which are read as the Markdown that they could be.
 */
public final class RenderedListParser implements ListingParser {

  private static final ListingFormat FORMAT =
      new ListingFormat(
          "html-list",
          "pages with lists of papers: Markdown as GitHub shows it, reading lists (HTML)",
          TextKind.PLAIN);

  private static final int SURE = 62;

  /** A parser. */
  public RenderedListParser() {}

  @Override
  public ListingFormat format() {
    return FORMAT;
  }

  @Override
  public Detection detect(SourceHead head) {
    boolean page = head.contains("<body") || head.contains("<head");
    if (head.kind() != ContentKind.HTML || !page) {
      return Detection.none();
    }
    boolean github = head.contains("content=\"https://github.com/") || isOnGithub(head);
    if (head.contains("markdown-body") || github) {
      return Detection.of(SURE, "Markdown as GitHub shows it");
    }
    return papers(head.text()) >= MarkdownHead.ENOUGH_PAPERS
        ? Detection.of(15, "items with links to papers")
        : Detection.none();
  }

  private static boolean isOnGithub(SourceHead head) {
    return head.baseUri().filter(uri -> uri.startsWith("https://github.com/")).isPresent();
  }

  private static int papers(String html) {
    return MarkdownHead.papers(
        () -> new MarkdownReader(PageBlocks.of(parsed(html), ""), MarkdownHead.UNHEARD));
  }

  @Override
  public int mostScore() {
    return SURE;
  }

  @Override
  public RecordReader open(ListingInput input, ParseContext context) throws IOException {
    String html = input.text();
    Document page = parsed(html);
    Optional<String> address = HtmlPage.address(page, input.baseUri());
    String root = address.map(HtmlPage::root).orElse("");
    MarkdownReader reader = new MarkdownReader(PageBlocks.of(page, root), context);
    List<RawPaper> records = records(reader, page, context);
    return new PageRecords(records, reader.header(), HtmlPage.isTruncated(html));
  }

  private static List<RawPaper> records(
      MarkdownReader reader, Document page, ParseContext context) {
    List<RawPaper> records = new ArrayList<>();
    try {
      for (Optional<RawPaper> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.add(next.get());
      }
      return records;
    } catch (StructureNotFoundException e) {
      HtmlPage.checkDepth(page, context.limits());
      throw e;
    }
  }

  /** With the lines of the elements. */
  private static Document parsed(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }
}
