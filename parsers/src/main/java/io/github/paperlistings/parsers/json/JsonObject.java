package io.github.paperlistings.parsers.json;

import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * One object with all that it holds, for records whose fields lie apart. Blank texts and {@code
 * null} count as absent; numbers and booleans are texts as written.
 */
public final class JsonObject {

  /** What a value takes of memory beside its characters, counted in characters. */
  private static final int VALUE = 16;

  /** Sixteen digits are exact as a number anywhere. */
  private static final int MAX_DIGITS = 16;

  private final Map<String, Object> fields;

  private JsonObject(Map<String, Object> fields) {
    this.fields = fields;
  }

  /**
   * Reads the object that a cursor stands on.
   *
   * @throws LimitExceededException if its texts and names are longer than a record may be
   */
  public static JsonObject read(JsonCursor json, ParseLimits limits) {
    JsonObject object = new JsonObject(new LinkedHashMap<>());
    Budget budget = new Budget(limits.maxRecordChars());
    json.object(name -> object.put(name, json, budget));
    return object;
  }

  /** An object of fields that are texts, lists of texts or objects. */
  public static JsonObject of(Map<String, ?> fields) {
    return new JsonObject(new LinkedHashMap<>(fields));
  }

  /** An object without fields. */
  public static JsonObject empty() {
    return new JsonObject(new LinkedHashMap<>());
  }

  /** Adds the value that a cursor stands on. */
  void put(String name, JsonCursor json, Budget budget) {
    budget.take(name.length(), json);
    Object value = value(json, budget);
    if (!value.equals("")) {
      fields.put(name, value);
    }
  }

  /** Adds an object, or gives the one of that name. */
  JsonObject inner(String name) {
    if (fields.get(name) instanceof JsonObject object) {
      return object;
    }
    JsonObject object = empty();
    fields.put(name, object);
    return object;
  }

  private static Object value(JsonCursor json, Budget budget) {
    budget.take(VALUE, json);
    if (json.isObject()) {
      JsonObject object = empty();
      json.object(name -> object.put(name, json, budget));
      return object;
    }
    if (json.isArray()) {
      List<Object> list = new ArrayList<>();
      json.array(() -> list.add(value(json, budget)));
      return list;
    }
    String text = json.string().orElse("");
    budget.take(text.length(), json);
    return text;
  }

  /** How many characters a record may still take. */
  static final class Budget {

    private long left;

    Budget(long left) {
      this.left = left;
    }

    private void take(int length, JsonCursor json) {
      left -= length;
      if (left < 0) {
        throw new LimitExceededException("a record is too large", json.location());
      }
    }
  }

  /**
   * This object with each inner object replaced by one of its fields.
   *
   * @param choice the name of the field; empty where the inner object is to stay
   */
  public JsonObject withInner(Function<JsonObject, String> choice) {
    JsonObject flat = empty();
    fields.forEach(
        (name, value) -> {
          String inner = value instanceof JsonObject object ? choice.apply(object) : "";
          flat.fields.put(name, inner.isEmpty() ? value : ((JsonObject) value).at(inner));
        });
    flat.fields.values().removeIf(""::equals);
    return flat;
  }

  /**
   * This object with the fields of an inner one, or of the first of a list, in the place of it; a
   * name that both have is that of this one.
   */
  public JsonObject withFieldsOf(String name) {
    List<JsonObject> inner = objects(name);
    if (inner.isEmpty()) {
      return this;
    }
    JsonObject flat = of(inner.get(0).fields);
    fields.forEach(
        (field, value) -> {
          if (!field.equals(name)) {
            flat.fields.put(field, value);
          }
        });
    return flat;
  }

  /** Whether there is a field, even an empty list or object. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Whether a field is a list. */
  public boolean isList(String name) {
    return fields.get(name) instanceof List<?>;
  }

  /** The text, number or boolean that a path of names leads to. */
  public Optional<String> text(String... path) {
    return at(path) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The first of some fields that has a text. */
  public Optional<String> firstText(String... names) {
    for (String name : names) {
      Optional<String> text = text(name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The texts of a list, or the one text. */
  public List<String> texts(String... path) {
    Object value = at(path);
    List<String> texts = new ArrayList<>();
    for (Object element : value instanceof List<?> list ? list : List.of(value)) {
      if (element instanceof String text && !text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The texts of the first list within a list: {@code [[2016, 5, 19]]}. */
  public List<String> innerTexts(String name) {
    List<String> texts = new ArrayList<>();
    if (at(name) instanceof List<?> list
        && !list.isEmpty()
        && list.get(0) instanceof List<?> inner) {
      for (Object element : inner) {
        if (element instanceof String text && !text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The object that a path of names leads to. */
  public Optional<JsonObject> object(String... path) {
    return at(path) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** The objects of a list, or the one object. */
  public List<JsonObject> objects(String... path) {
    Object value = at(path);
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : value instanceof List<?> list ? list : List.of(value)) {
      if (element instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** The objects of a list in their order, where a text stands for an object of one field. */
  public List<JsonObject> objectsAndTexts(String name, String fieldOfText) {
    Object value = at(name);
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : value instanceof List<?> list ? list : List.of(value)) {
      if (element instanceof JsonObject object) {
        objects.add(object);
      } else if (element instanceof String text && !text.isEmpty()) {
        JsonObject object = empty();
        object.fields.put(fieldOfText, text);
        objects.add(object);
      }
    }
    return objects;
  }

  /** The whole number, of at most 16 digits, that a path leads to, also written as text. */
  public OptionalLong number(String... path) {
    String text = text(path).orElse("");
    boolean digits =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  /** Whether a path leads to {@code true}. */
  public boolean isTrue(String... path) {
    return text(path).filter("true"::equals).isPresent();
  }

  /** The names of the fields, in order. */
  public Set<String> names() {
    return fields.keySet();
  }

  /**
   * The fields but for some as texts: the texts of a list joined by semicolons, the fields of an
   * inner object under names joined by dots.
   */
  public Map<String, String> others(Set<String> known) {
    Map<String, String> others = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            flatten(name, value, others);
          }
        });
    return others;
  }

  private static void flatten(String name, Object value, Map<String, String> into) {
    if (value instanceof JsonObject object) {
      object.fields.forEach((inner, field) -> flatten(name + "." + inner, field, into));
    } else if (value instanceof List<?> list) {
      flattenList(name, list, into);
    } else if (!value.equals("")) {
      into.put(name, (String) value);
    }
  }

  private static void flattenList(String name, List<?> list, Map<String, String> into) {
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof String text) {
        texts.append(texts.isEmpty() || text.isEmpty() ? "" : "; ").append(text);
      } else {
        flatten(name + "." + i, list.get(i), into);
      }
    }
    if (!texts.isEmpty()) {
      into.put(name, texts.toString());
    }
  }

  private Object at(String... path) {
    Object at = this;
    for (String name : path) {
      at = at instanceof JsonObject object ? object.fields.getOrDefault(name, "") : "";
    }
    return at;
  }
}
