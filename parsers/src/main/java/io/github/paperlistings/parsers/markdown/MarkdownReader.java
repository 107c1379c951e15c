package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Goes through a document from heading to heading and gives the papers of each part. */
final class MarkdownReader implements RecordReader {

  private final ParseContext context;
  private final Deque<Block> ahead = new ArrayDeque<>();
  private final Deque<RawPaper> ready = new ArrayDeque<>();
  private final Parts parts = new Parts();
  private final EntryKeys keys = new EntryKeys();
  private @Nullable Node node;
  private boolean found;
  private boolean titled;
  private int papers;

  MarkdownReader(String markdown, ParseContext context) {
    this.context = context;
    this.node = BlockTree.parse(markdown).getFirstChild();
  }

  /** A reader of blocks that another kind of document gives. */
  MarkdownReader(List<Block> blocks, ParseContext context) {
    this.context = context;
    this.ahead.addAll(blocks);
  }

  @Override
  public Optional<RawPaper> next() {
    while (ready.isEmpty() && (node != null || !ahead.isEmpty())) {
      part();
    }
    found |= !ready.isEmpty();
    if (!found) {
      throw new StructureNotFoundException(
          "no item, row or paragraph with a title and a link to a paper", Location.unknown());
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public RawListing header() {
    RawListing.Builder header = RawListing.builder();
    String title = parts.title();
    if (!title.isBlank()) {
      header.title(title);
      int open = title.lastIndexOf('(');
      int close = title.indexOf(')', open + 1);
      if (open > 0 && close > open) {
        header.date(
            WrittenDate.of(title.substring(open + 1, close)).filter(date -> date.length() > 4));
      }
    }
    return header.build();
  }

  /** A heading, if there is one, and the blocks up to the next. */
  private void part() {
    Optional<Block.Heading> heading = Optional.empty();
    boolean title = false;
    Block first = peek();
    if (first instanceof Block.Heading begin) {
      ahead.poll();
      heading = Optional.of(begin);
      title = !titled;
      titled = true;
      parts.heading(begin);
    }
    List<Block> body = new ArrayList<>();
    for (Block next = peek(); next != null && !(next instanceof Block.Heading); next = peek()) {
      ahead.poll();
      if (next instanceof Block.FoldEnd) {
        break;
      }
      body.add(next);
    }
    read(heading, body, title);
    if (heading.filter(begin -> begin.level() == Block.FOLD).isPresent()) {
      parts.leave(Block.FOLD);
    }
  }

  private void read(Optional<Block.Heading> heading, List<Block> body, boolean title) {
    if (parts.isOther()) {
      if (!body.isEmpty()) {
        context.skip(
            "a part that holds no records: " + parts.path(), Location.line(body.get(0).line()));
      }
      return;
    }
    for (Entry entry : PartReader.read(heading, body, title, papers, context)) {
      papers++;
      ready.add(paper(entry));
    }
  }

  private @Nullable Block peek() {
    while (ahead.isEmpty() && node != null) {
      List<Block> blocks = BlockTree.blocks(node);
      if (BlockTree.isCut(node)) {
        context.report(tooDeep(blocks));
      }
      ahead.addAll(blocks);
      Node next = node.getNext();
      node.unlink();
      node = next;
    }
    return ahead.peek();
  }

  private static Diagnostic tooDeep(List<Block> blocks) {
    return Diagnostic.of(
        Severity.WARNING,
        DiagnosticCodes.LIMIT_EXCEEDED,
        "lists and quotes nest too deep; what is deeper was read as text",
        blocks.isEmpty() ? Location.unknown() : Location.line(blocks.get(0).line()));
  }

  /**
   * A description is a summary: it is the list's own, and an abstract only where the list calls it
   * so. The headings, with the dates in them, say where a paper is listed and not when it was
   * published.
   */
  private RawPaper paper(Entry entry) {
    List<RawIdentifier> identifiers = entry.identifiers();
    RawPaper.Builder paper =
        RawPaper.builder()
            .title(entry.title())
            .authorText(entry.authorText())
            .venue(entry.venue())
            .abstractText(entry.abstractText())
            .summary(entry.summary())
            .identifiers(identifiers)
            .links(entry.rawLinks())
            .keywords(entry.keywords)
            .key(keys.of(entry, identifiers))
            .location(Location.line(entry.line));
    if (!entry.date().isEmpty()) {
      paper.published(entry.date());
    }
    paper.putAllExtra(entry.extra);
    String path = entry.isHeading ? parts.outerPath() : parts.path();
    if (!path.isEmpty()) {
      paper.putExtra("section", path);
    }
    return paper.build();
  }
}
