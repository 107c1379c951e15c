package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.parsers.json.JsonFailure;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Pulls items from JSON of any of the site's shapes: an array of items, an object that holds such
 * an array beside facts on the listing, or a single paper.
 */
final class ItemReader implements RecordReader {

  private static final List<String> LISTS =
      List.of("dailyPapers", "searchResults", "papers", "results");

  /** Where the cursor stands. */
  private enum State {
    BETWEEN_VALUES,
    IN_ARRAY,
    IN_LISTING,
    IN_LIST_OF_LISTING,
    ENDED
  }

  private final JsonCursor json;
  private final ParseContext context;
  private final Map<String, String> header = new LinkedHashMap<>();
  private State state = State.BETWEEN_VALUES;
  private ItemFields single = new ItemFields();
  private boolean listSeen;

  ItemReader(JsonCursor json, ParseContext context) {
    this.json = json;
    this.context = context;
  }

  @Override
  public Optional<RawPaper> next() {
    try {
      Optional<RawPaper> record = Optional.empty();
      while (record.isEmpty() && state != State.ENDED) {
        record = step();
      }
      return record;
    } catch (JacksonException e) {
      throw JsonFailure.of(e);
    }
  }

  @Override
  public RawListing header() {
    Map<String, String> extra = new LinkedHashMap<>(header);
    Optional<String> day = Optional.ofNullable(extra.remove("date"));
    Optional<String> name = Optional.ofNullable(extra.remove("dateString"));
    Optional<String> period = Optional.ofNullable(extra.remove("periodType"));
    return RawListing.builder().date(day.or(() -> name)).period(period).extra(extra).build();
  }

  @Override
  public void close() {
    json.close();
  }

  private Optional<RawPaper> step() {
    return switch (state) {
      case BETWEEN_VALUES -> value();
      case IN_ARRAY -> element(State.BETWEEN_VALUES);
      case IN_LISTING -> field();
      case IN_LIST_OF_LISTING -> element(State.IN_LISTING);
      case ENDED -> Optional.empty();
    };
  }

  private Optional<RawPaper> value() {
    if (!json.nextValue()) {
      state = State.ENDED;
    } else if (json.isArray()) {
      listSeen = true;
      state = State.IN_ARRAY;
    } else if (json.isObject()) {
      single = new ItemFields();
      listSeen = false;
      state = State.IN_LISTING;
    } else {
      throw noStructure("a bare value");
    }
    return Optional.empty();
  }

  private Optional<RawPaper> element(State after) {
    if (!json.nextValue()) {
      state = after;
      return Optional.empty();
    }
    Location location = json.location();
    if (!json.isObject()) {
      json.skip();
      context.reject("an element of the list is no object", location);
      return Optional.empty();
    }
    return Optional.of(ItemRecord.of(ItemFields.read(json), location));
  }

  /** A field of an object that is a listing, or a paper: which, is known at its end. */
  private Optional<RawPaper> field() {
    if (!json.nextField()) {
      state = State.BETWEEN_VALUES;
      return listSeen ? Optional.empty() : Optional.of(single());
    }
    String name = json.field();
    if (LISTS.contains(name) && json.isArray()) {
      listSeen = true;
      state = State.IN_LIST_OF_LISTING;
    } else {
      listingField(name);
    }
    return Optional.empty();
  }

  private void listingField(String name) {
    switch (name) {
      case "date", "dateString", "periodType", "prevDate", "nextDate", "query", "error" ->
          json.string().ifPresent(text -> header.put(name, text));
      case "isTrending" -> {
        if (json.isTrue()) {
          header.put("periodType", "trending");
        }
      }
      default -> single.field(name, json);
    }
  }

  private RawPaper single() {
    RawPaper record = ItemRecord.of(single, json.location());
    if (record.title().isEmpty() && record.identifiers().isEmpty()) {
      String error = header.getOrDefault("error", "");
      throw noStructure(error.isEmpty() ? "an object that is no paper" : "the error: " + error);
    }
    return record;
  }

  private static StructureNotFoundException noStructure(String found) {
    return new StructureNotFoundException(
        "neither a list of papers nor a paper, but " + found, Location.unknown());
  }
}
