package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.spi.LineReader;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Pulls records out of RIS: from {@code TY} to {@code ER}. Where {@code ER} is missing, the next
 * {@code TY} starts the next record, if a title or names follow; else it only corrects the type.
 */
final class RisReader implements RecordReader {

  /** Every record has at least one of these. */
  private static final List<String> ESSENTIAL = List.of("TI", "T1", "CT", "AU", "A1", "ED", "DO");

  private final LineReader lines;
  private final ParseContext context;
  private final Queue<RawPaper> ready = new ArrayDeque<>();
  private TaggedFields record;
  private TaggedFields part;
  private boolean ended;

  RisReader(LineReader lines, ParseContext context) {
    this.lines = lines;
    this.context = context;
    this.record = fieldsFromHere();
    this.part = record;
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      Optional<String> line = lines.next();
      ended = line.isEmpty();
      if (ended) {
        end();
      } else {
        line(TaggedLine.visible(line.get()));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void line(String line) {
    Optional<TaggedLine> field = TaggedLine.ris(line);
    String tag = field.map(TaggedLine::tag).orElse("");
    if (tag.equals("ER")) {
      endRecord();
    } else if (field.isPresent()) {
      if (tag.equals("TY")) {
        endPart();
      }
      part = part.isEmpty() ? fieldsFromHere() : part;
      part.add(field.get());
    } else if (!line.isBlank()) {
      continuation(line.strip());
    }
  }

  private void continuation(String text) {
    if (part.isEmpty()) {
      context.skip("a line outside of a record", fieldsFromHere().location());
    } else {
      part.addContinuation(text);
    }
  }

  /** What stands between two types is a record of its own, or a part of that before. */
  private void endPart() {
    if (record.isEmpty()) {
      record = part;
    } else if (isWhole(record) && isWhole(part)) {
      unended();
      ready.add(RisRecord.of(record));
      record = part;
    } else {
      record.addAll(part);
    }
    part = fieldsFromHere();
  }

  private void endRecord() {
    endPart();
    if (!record.isEmpty()) {
      ready.add(RisRecord.of(record));
    }
    record = fieldsFromHere();
  }

  private void end() {
    if (!part.isEmpty()) {
      unended();
    }
    endRecord();
  }

  private void unended() {
    context.report(
        Diagnostic.of(
            Severity.WARNING,
            DiagnosticCodes.REPAIRED,
            "a record has no ER at its end",
            record.location()));
  }

  private static boolean isWhole(TaggedFields fields) {
    return ESSENTIAL.stream().anyMatch(fields::has);
  }

  private TaggedFields fieldsFromHere() {
    return new TaggedFields(Math.max(lines.lineNumber(), 1), context.limits().maxRecordChars());
  }
}
