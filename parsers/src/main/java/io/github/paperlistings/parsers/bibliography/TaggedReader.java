package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pulls records out of tagged lines that are parted by empty lines (MEDLINE, EndNote), or by the
 * tag that every record starts with where the empty line is missing.
 */
final class TaggedReader implements RecordReader {

  private final LineReader lines;
  private final ParseContext context;
  private final TaggedLine.Syntax syntax;
  private final String startTag;
  private final Function<TaggedFields, RawPaper> record;
  private TaggedFields fields;

  /**
   * A reader of lines.
   *
   * @param startTag the tag that a record starts with
   * @param record makes a record of its fields
   */
  TaggedReader(
      LineReader lines,
      ParseContext context,
      TaggedLine.Syntax syntax,
      String startTag,
      Function<TaggedFields, RawPaper> record) {
    this.lines = lines;
    this.context = context;
    this.syntax = syntax;
    this.startTag = startTag;
    this.record = record;
    this.fields = fieldsFromHere();
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<RawPaper> complete = line(line.get());
      if (complete.isPresent()) {
        return complete;
      }
    }
    return complete();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<RawPaper> line(String line) {
    if (TaggedLine.visible(line).isEmpty()) {
      return complete();
    }
    Optional<TaggedLine> field = syntax.read(line);
    if (field.isEmpty()) {
      continuation(line.strip());
      return Optional.empty();
    }
    boolean next = field.get().tag().equals(startTag) && fields.has(startTag);
    Optional<RawPaper> complete = next ? complete() : Optional.empty();
    if (fields.isEmpty()) {
      fields = fieldsFromHere();
    }
    fields.add(field.get());
    return complete;
  }

  private void continuation(String text) {
    if (fields.isEmpty()) {
      context.skip("a line outside of a record", fieldsFromHere().location());
    } else {
      fields.addContinuation(text);
    }
  }

  private Optional<RawPaper> complete() {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    TaggedFields complete = fields;
    fields = fieldsFromHere();
    return Optional.of(record.apply(complete));
  }

  private TaggedFields fieldsFromHere() {
    return new TaggedFields(Math.max(lines.lineNumber(), 1), context.limits().maxRecordChars());
  }
}
