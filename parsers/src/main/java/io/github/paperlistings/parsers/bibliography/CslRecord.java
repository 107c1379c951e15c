package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The record of an item of CSL-JSON. */
final class CslRecord {

  private static final Table FIELDS = Table.of("csl-fields.tsv");
  private static final Table TYPES = Table.of("csl-types.tsv");

  private final Reference reference = new Reference();
  private boolean any;

  private CslRecord() {}

  /** Reads the item that a cursor stands on; empty where no field of it is known. */
  static Optional<RawPaper> read(JsonCursor json, Location location) {
    CslRecord item = new CslRecord();
    json.object(name -> item.field(name, json));
    return item.any ? Optional.of(item.reference.record(location)) : Optional.empty();
  }

  private void field(String name, JsonCursor json) {
    FieldRule rule = FIELDS.rule(name);
    any |= rule.meaning() != Meaning.EXTRA;
    if (name.equals("id")) {
      json.string().ifPresent(id -> reference.extra(name, id));
      return;
    }
    switch (rule.meaning()) {
      case TYPE -> json.string().ifPresent(this::type);
      case AUTHOR -> authors(name, json);
      case EDITOR ->
          json.array(
              () ->
                  CslName.read(json)
                      .ifPresent(editor -> reference.field(name, rule, editor.name())));
      case DATE -> CslDate.read(json).ifPresent(date -> reference.field(name, rule, date));
      default -> texts(name, rule, json);
    }
  }

  private void authors(String name, JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> CslName.read(json).ifPresent(reference::author));
    } else {
      json.string()
          .ifPresent(text -> reference.field(name, new FieldRule(Meaning.AUTHORS, ""), text));
    }
  }

  /** What is no text, such as another date, is passed over; names and dates have no other field. */
  private void texts(String name, FieldRule rule, JsonCursor json) {
    if (json.isObject()) {
      CslDate.read(json).ifPresent(date -> reference.field(name, rule, date));
      return;
    }
    for (String text : strings(json)) {
      reference.field(name, rule, text);
    }
  }

  private static List<String> strings(JsonCursor json) {
    List<String> strings = new ArrayList<>();
    if (json.isArray()) {
      json.array(
          () -> {
            if (json.isObject()) {
              CslName.read(json).ifPresent(person -> strings.add(person.name()));
            } else {
              json.string().ifPresent(strings::add);
            }
          });
    } else {
      json.string().ifPresent(strings::add);
    }
    return strings;
  }

  private void type(String code) {
    Optional<String> type = TYPES.value(code);
    reference.field(
        "type", new FieldRule(Meaning.TYPE, ""), type.orElse(code.toLowerCase(Locale.ROOT)));
    if (!type.filter(code::equals).isPresent()) {
      reference.extra("type", code);
    }
  }
}
