package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Pulls records from the objects of an array, or from a sequence of objects. */
final class JsonArrayReader implements RecordReader {

  private final JsonCursor json;
  private final ParseContext context;
  private final JsonRecordReader.Shape shape;
  private boolean inArray;

  JsonArrayReader(JsonCursor json, ParseContext context, JsonRecordReader.Shape shape) {
    this.json = json;
    this.context = context;
    this.shape = shape;
  }

  @Override
  public Optional<RawPaper> next() {
    try {
      while (advance()) {
        Location location = json.location();
        Optional<RawPaper> record = json.isObject() ? shape.read(json, location) : skipped();
        if (record.isPresent()) {
          return record;
        }
        context.reject("an element that is no record", location);
      }
      return Optional.empty();
    } catch (JacksonException e) {
      throw JsonFailure.of(e);
    }
  }

  /** Moves on to the next element, or to the next value behind an array. */
  private boolean advance() {
    while (!json.nextValue()) {
      if (!inArray) {
        return false;
      }
      inArray = false;
    }
    if (!inArray && json.isArray()) {
      inArray = true;
      return advance();
    }
    return true;
  }

  private Optional<RawPaper> skipped() {
    json.skip();
    return Optional.empty();
  }

  @Override
  public void close() {
    json.close();
  }
}
