package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Pulls records out of an export of the Web of Science: from {@code PT} to {@code ER}, or a row
 * each. Where {@code ER} is missing, the next {@code PT} starts the next record.
 */
final class WosReader implements RecordReader {

  /** What frames the records. */
  private static final List<String> FRAME = List.of("FN", "VR", "EF");

  private final LineReader lines;
  private final ParseContext context;
  private Optional<WosTable> table = Optional.empty();
  private TaggedFields record;
  private String tag = "";
  private boolean started;

  WosReader(LineReader lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
    this.record = fieldsFromHere();
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<RawPaper> complete = line(line.get());
      if (complete.isPresent()) {
        return complete;
      }
    }
    if (!record.isEmpty()) {
      unended();
    }
    return complete();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<RawPaper> line(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    if (!started) {
      started = true;
      table = WosTable.tags(TaggedLine.visible(line));
      if (table.isPresent()) {
        return Optional.empty();
      }
    }
    return table.isPresent() ? row(table.get(), line) : tagged(line);
  }

  private Optional<RawPaper> row(WosTable of, String line) {
    record = of.fields(line, fieldsFromHere());
    return complete();
  }

  private Optional<RawPaper> tagged(String line) {
    Optional<TaggedLine> field = TaggedLine.wos(line);
    if (field.isEmpty()) {
      continuation(line.strip());
      return Optional.empty();
    }
    tag = field.get().tag();
    if (tag.equals("ER")) {
      return complete();
    }
    if (FRAME.contains(tag)) {
      return Optional.empty();
    }
    Optional<RawPaper> before = Optional.empty();
    if (tag.equals("PT") && !record.isEmpty()) {
      unended();
      before = complete();
    }
    record = record.isEmpty() ? fieldsFromHere() : record;
    record.add(field.get());
    return before;
  }

  /** Names, addresses and references stand one a line. */
  private void continuation(String text) {
    if (record.isEmpty()) {
      context.skip("a line outside of a record", fieldsFromHere().location());
    } else if (WosRecord.isList(tag)) {
      record.add(new TaggedLine(tag, text));
    } else {
      record.addContinuation(text);
    }
  }

  private Optional<RawPaper> complete() {
    if (record.isEmpty()) {
      return Optional.empty();
    }
    TaggedFields complete = record;
    record = fieldsFromHere();
    return Optional.of(WosRecord.of(complete));
  }

  private void unended() {
    context.report(
        Diagnostic.of(
            Severity.WARNING,
            DiagnosticCodes.REPAIRED,
            "a record has no ER at its end",
            record.location()));
  }

  private TaggedFields fieldsFromHere() {
    return new TaggedFields(Math.max(lines.lineNumber(), 1), context.limits().maxRecordChars());
  }
}
