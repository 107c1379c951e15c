package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.parsers.json.JsonFailure;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Pulls the hits of an answer: {@code result.hits.hit[].info}. */
final class DblpJsonReader implements RecordReader {

  private final JsonCursor json;
  private final ParseContext context;
  private final RawListing.Builder header = RawListing.builder();
  private boolean started;
  private boolean found;

  DblpJsonReader(JsonCursor json, ParseContext context) {
    this.json = json;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    try {
      if (!started) {
        started = true;
        found = json.nextValue() && json.isObject() && descend();
      }
      while (found && json.nextValue()) {
        Location location = json.location();
        Optional<RawPaper> record = DblpHit.read(json, location);
        if (record.isPresent()) {
          return record;
        }
        context.reject("a hit without a title", location);
      }
      found = false;
      return Optional.empty();
    } catch (JacksonException e) {
      throw JsonFailure.of(e);
    }
  }

  @Override
  public RawListing header() {
    return header.build();
  }

  @Override
  public void close() {
    json.close();
  }

  /** Moves to the array of hits; false where a search found none. */
  private boolean descend() {
    boolean hits = false;
    while (json.nextField()) {
      switch (json.field()) {
        case "result" -> enter();
        case "hits" -> {
          hits = true;
          enter();
        }
        case "hit" -> {
          if (json.isArray()) {
            return true;
          }
          json.skip();
        }
        case "query" -> json.string().ifPresent(header::title);
        case "@total" -> json.string().map(AbbreviatedCount::parse).ifPresent(header::statedCount);
        case "@sent" -> json.string().map(AbbreviatedCount::parse).ifPresent(header::shownCount);
        default -> json.skip();
      }
    }
    if (!hits) {
      throw new StructureNotFoundException("the answer has no hits", Location.unknown());
    }
    return false;
  }

  /** The next field asked for is the first within the object; another value has none. */
  private void enter() {
    if (!json.isObject()) {
      json.skip();
    }
  }
}
