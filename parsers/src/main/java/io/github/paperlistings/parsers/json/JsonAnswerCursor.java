package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Walks a sequence of answers, lists and records, and stops at each record. */
final class JsonAnswerCursor implements Closeable {

  private final JsonCursor json;
  private final ParseContext context;
  private final JsonAnswer form;
  private final Optional<Location> line;

  /** The objects around the cursor: their paths and what was kept of them. */
  private final Deque<Level> levels = new ArrayDeque<>();

  private JsonObject.Budget budget;
  private JsonObject facts = JsonObject.empty();
  private boolean inList;
  private boolean listSeen;
  private long shown;

  private record Level(String path, JsonObject kept) {}

  JsonAnswerCursor(
      JsonCursor json, ParseContext context, JsonAnswer form, Optional<Location> line) {
    this.json = json;
    this.context = context;
    this.form = form;
    this.line = line;
    this.budget = budget();
  }

  /** Starts from what the answer before has said. */
  JsonAnswerCursor after(JsonAnswerCursor before) {
    facts = before.facts;
    shown = before.shown;
    return this;
  }

  boolean isOfLine() {
    return line.isPresent();
  }

  /** All but the records of the answer with a list that was begun last. */
  JsonObject facts() {
    return facts;
  }

  /** The number of records that its list has shown. */
  long shown() {
    return shown;
  }

  /** The next record, or empty at the end. */
  Optional<RawPaper> next() {
    while (true) {
      Optional<RawPaper> record = Optional.empty();
      if (inList) {
        if (json.nextValue()) {
          record = element();
        } else {
          inList = false;
        }
      } else if (!levels.isEmpty()) {
        record = field();
      } else if (!value()) {
        return Optional.empty();
      }
      if (record.isPresent()) {
        return record;
      }
    }
  }

  /** The next value of the sequence; false at its end. */
  private boolean value() {
    if (!json.nextValue()) {
      return false;
    }
    listSeen = json.isArray();
    if (json.isArray()) {
      inList = true;
    } else if (json.isObject()) {
      budget = budget();
      levels.push(new Level("", JsonObject.empty()));
    } else {
      noRecord("a bare value");
    }
    return true;
  }

  private Optional<RawPaper> element() {
    Location location =
        Location.builder()
            .from(line.orElseGet(Location::unknown))
            .path(json.location().path())
            .build();
    if (json.isNull()) {
      context.skip("an empty place of the list", location);
      return Optional.empty();
    }
    if (!json.isObject()) {
      shown++;
      json.skip();
      context.reject("an element of the list is no object", location);
      return Optional.empty();
    }
    JsonObject object = JsonObject.read(json, context.limits());
    Optional<String> beside = form.beside(object);
    if (beside.isPresent()) {
      context.skip(beside.get(), location);
      return Optional.empty();
    }
    shown++;
    Optional<RawPaper> record = form.record(object, location);
    if (record.isEmpty()) {
      context.reject("an object that is no record", location);
    }
    return record;
  }

  /** The next field of an object that is a listing or a record: which, is known at its end. */
  private Optional<RawPaper> field() {
    Level level = levels.getFirst();
    if (!json.nextField()) {
      levels.pop();
      return levels.isEmpty() ? ended(level.kept()) : Optional.empty();
    }
    String name = json.field();
    String path = level.path() + name;
    if (json.isArray() && form.isList(path)) {
      inList = true;
      listSeen = true;
      facts = levels.getLast().kept();
    } else if (json.isObject() && leadsToList(path + ".")) {
      levels.push(new Level(path + ".", level.kept().inner(name)));
    } else {
      level.kept().put(name, json, budget);
    }
    return Optional.empty();
  }

  private boolean leadsToList(String path) {
    return form.lists().stream().anyMatch(list -> list.startsWith(path));
  }

  private Optional<RawPaper> ended(JsonObject answer) {
    if (listSeen) {
      return Optional.empty();
    }
    Location location = line.orElse(Location.unknown());
    Optional<RawPaper> record = form.single(answer).flatMap(one -> form.record(one, location));
    if (record.isEmpty() && isEmptyListing(answer)) {
      facts = answer;
    } else if (record.isEmpty()) {
      String error = ErrorAnswer.message(answer).orElse("");
      noRecord(error.isEmpty() ? "an object that is no record" : "the message: " + error);
    }
    return record;
  }

  private boolean isEmptyListing(JsonObject answer) {
    return form.header(answer, 0).statedCount().orElse(1) == 0;
  }

  /** The first value alone decides whether the structure is there. */
  private void noRecord(String what) {
    Location location = line.orElse(Location.unknown());
    if (line.isEmpty() || line.get().line().orElse(0) <= 1) {
      throw new StructureNotFoundException("no listing, but " + what, location);
    }
    json.skip();
    context.reject(what, location);
  }

  private JsonObject.Budget budget() {
    return new JsonObject.Budget(context.limits().maxRecordChars());
  }

  @Override
  public void close() {
    json.close();
  }
}
