package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.TruncatedListingException;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Pulls records from JSON objects: one a line, where a line that is broken costs no other, or in
 * one array.
 */
public final class JsonRecordReader implements RecordReader {

  /** Reads the object that a cursor stands on; empty where it is no record. */
  @FunctionalInterface
  public interface Shape {
    /** The record of the object. */
    Optional<RawPaper> read(JsonCursor json, Location location);
  }

  private final JsonLines lines;
  private final ParseContext context;
  private final Shape shape;

  private JsonRecordReader(JsonLines lines, ParseContext context, Shape shape) {
    this.lines = lines;
    this.context = context;
    this.shape = shape;
  }

  /**
   * A reader of the records of an input.
   *
   * @throws IOException if the input cannot be read
   */
  public static RecordReader open(ListingInput input, ParseContext context, Shape shape)
      throws IOException {
    JsonLines lines = JsonLines.of(input, context.limits());
    return lines.startsWithObject()
        ? new JsonRecordReader(lines, context, shape)
        : new JsonArrayReader(JsonCursor.of(lines.rest(), context.limits()), context, shape);
  }

  @Override
  public Optional<RawPaper> next() throws IOException {
    while (lines.next()) {
      Optional<RawPaper> record = line();
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  private Optional<RawPaper> line() throws IOException {
    Location location = Location.line(lines.lineNumber());
    try (JsonCursor json = lines.cursor()) {
      json.nextValue();
      Optional<RawPaper> record = json.isObject() ? shape.read(json, location) : Optional.empty();
      if (record.isEmpty()) {
        context.reject("a line that holds no record", location);
      }
      return record;
    } catch (JacksonException e) {
      if (JsonFailure.isEndOfInput(e) && lines.isLast()) {
        throw new TruncatedListingException("the last line has no end", location);
      }
      context.reject(JsonFailure.of(e).getMessage(), location);
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
