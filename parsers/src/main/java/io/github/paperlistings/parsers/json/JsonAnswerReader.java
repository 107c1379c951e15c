package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Pulls the records of answers in constant memory, whatever the order of their fields. Where there
 * is one answer or record a line, a line that is broken costs no other.
 */
public final class JsonAnswerReader implements RecordReader {

  private final JsonLines lines;
  private final ParseContext context;
  private final JsonAnswer form;
  private final boolean byLine;
  private JsonAnswerCursor values;

  private JsonAnswerReader(
      JsonLines lines, ParseContext context, JsonAnswer form, JsonAnswerCursor first) {
    this.lines = lines;
    this.context = context;
    this.form = form;
    this.byLine = first.isOfLine();
    this.values = first;
  }

  /**
   * A reader of an input.
   *
   * @throws IOException if the input cannot be read
   */
  public static RecordReader open(ListingInput input, ParseContext context, JsonAnswer form)
      throws IOException {
    JsonLines lines = JsonLines.of(input, context.limits());
    if (lines.startsWithObject() && lines.next()) {
      return new JsonAnswerReader(lines, context, form, ofLine(lines, context, form));
    }
    JsonCursor json = JsonCursor.of(lines.rest(), context.limits());
    return new JsonAnswerReader(
        lines, context, form, new JsonAnswerCursor(json, context, form, Optional.empty()));
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    Optional<RawPaper> record = nextOfValues();
    while (byLine && record.isEmpty() && lines.next()) {
      values.close();
      values = ofLine(lines, context, form).after(values);
      record = nextOfValues();
    }
    return record;
  }

  private Optional<RawPaper> nextOfValues() {
    try {
      return values.next();
    } catch (JacksonException e) {
      if (!byLine || lines.isLast() && JsonFailure.isEndOfInput(e)) {
        throw byLine
            ? new TruncatedListingException(
                "the last line has no end", Location.line(lines.lineNumber()))
            : JsonFailure.of(e);
      }
      context.reject(JsonFailure.of(e).getMessage(), Location.line(lines.lineNumber()));
      return Optional.empty();
    }
  }

  @Override
  public RawListing header() {
    return form.header(values.facts(), values.shown());
  }

  @Override
  public void close() throws IOException {
    values.close();
    lines.close();
  }

  private static JsonAnswerCursor ofLine(JsonLines lines, ParseContext context, JsonAnswer form) {
    return new JsonAnswerCursor(
        lines.cursor(), context, form, Optional.of(Location.line(lines.lineNumber())));
  }
}
