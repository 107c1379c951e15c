package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes records of blocks: labelled fields, references, a title and the paragraphs after it, or
 * both in one.
 */
final class PlainTextReader implements RecordReader {

  /** So many blocks tell what a text is. */
  private static final int HEAD = 64;

  private final BlockReader blocks;
  private final ParseContext context;
  private final Deque<RawPaper> waiting = new ArrayDeque<>();
  private boolean begun;
  private boolean bibliography;
  private boolean found;

  PlainTextReader(BlockReader blocks, ParseContext context) {
    this.blocks = blocks;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    if (!waiting.isEmpty()) {
      return Optional.of(waiting.remove());
    }
    if (!begun) {
      begun = true;
      bibliography = Bibliography.of(blocks.first(HEAD)).most();
    }
    for (Optional<TextBlock> block = blocks.next(); block.isPresent(); block = blocks.next()) {
      Optional<RawPaper> record = record(block.get());
      if (record.isPresent()) {
        found = true;
        return record;
      }
    }
    if (!found) {
      throw new StructureNotFoundException(
          "no title with a paragraph after it, and no labelled fields", Location.unknown());
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }

  private Optional<RawPaper> record(TextBlock block) throws IOException {
    if (block.isRule()) {
      return Optional.empty();
    }
    if (startsLabelled(block)) {
      return Optional.of(labelled(block));
    }
    if (bibliography) {
      return reference(block);
    }
    if (block.isHeaded()) {
      return Optional.of(headed(block));
    }
    Optional<List<String>> both = block.splitAtTitle();
    if (both.isPresent()) {
      return Optional.of(pair(block, both.get().get(0), both.get().get(1)));
    }
    if (block.isTitle() && blocks.peek().filter(PlainTextReader::isAbstract).isPresent()) {
      return Optional.of(pair(block, block.title(), blocks.next().orElseThrow().text()));
    }
    context.skip("a paragraph that is neither a title nor follows one", at(block));
    return Optional.empty();
  }

  private Optional<RawPaper> reference(TextBlock block) {
    waiting.addAll(ScholarResults.in(block));
    if (waiting.isEmpty()) {
      References references = References.in(block);
      waiting.addAll(references.papers);
      references.unread.forEach(place -> context.skip("a reference of no known style", place));
      if (references.unread.isEmpty() && references.papers.isEmpty()) {
        context.skip("a paragraph that is no reference", at(block));
      }
    }
    return Optional.ofNullable(waiting.poll());
  }

  private RawPaper labelled(TextBlock first) throws IOException {
    LabelledRecord record = new LabelledRecord(first.firstLine());
    add(record, first);
    while (blocks.peek().filter(PlainTextReader::continuesRecord).isPresent()) {
      add(record, blocks.next().orElseThrow());
    }
    return record.record();
  }

  /** Adds a block up to the title of the next record; a heading before that is of neither. */
  private void add(LabelledRecord record, TextBlock block) {
    int next = block.nextTitle();
    if (next == block.lines().size()) {
      record.add(block);
      return;
    }
    boolean heading = next == 1 && !startsLabelled(block);
    if (!heading) {
      record.add(block.before(next));
    }
    blocks.unread(block.from(next));
  }

  private static RawPaper headed(TextBlock block) {
    LabelledRecord record = new LabelledRecord(block.firstLine(), block.heading());
    record.add(block.from(1));
    return record.record();
  }

  private static boolean startsLabelled(TextBlock block) {
    return Label.of(block.lines().get(0)).field() == Label.Field.TITLE;
  }

  /** What has a title and labels itself is the first record below a heading. */
  private static boolean isAbstract(TextBlock block) {
    return block.isProse() && !block.isHeaded() && !startsLabelled(block);
  }

  private static boolean continuesRecord(TextBlock block) {
    return !startsLabelled(block) && !block.isRule();
  }

  private static RawPaper pair(TextBlock block, String title, String text) {
    return RawPaper.builder().title(title).abstractText(text).location(at(block)).build();
  }

  private static Location at(TextBlock block) {
    return Location.line(block.firstLine());
  }
}
