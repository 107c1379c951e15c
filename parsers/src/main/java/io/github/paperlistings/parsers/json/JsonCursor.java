package io.github.paperlistings.parsers.json;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.ListingInput;
import io.github.paperlistings.spi.ParseLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A place in a stream of JSON. Its methods read the value it stands on, whatever type that turns
 * out to have, so that a field of an unexpected type is passed over and not an error.
 */
public final class JsonCursor implements Closeable {

  private static final JsonFactory STANDARD = factory(ParseLimits.standard());

  private final JsonParser parser;
  private String field = "";

  private JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** What to do with each field of an object. */
  @FunctionalInterface
  public interface FieldHandler {
    /** Reads or passes over the value that the cursor stands on. */
    void field(String name);
  }

  /**
   * A cursor before the first value of an input.
   *
   * @throws IOException if the input cannot be read
   */
  public static JsonCursor of(ListingInput input, ParseLimits limits) throws IOException {
    JsonFactory factory = factoryFor(limits);
    if (!input.charset().equals(StandardCharsets.UTF_8)) {
      return new JsonCursor(
          factory.createParser(
              ObjectReadContext.empty(), new InputStreamReader(input.bytes(), input.charset())));
    }
    Optional<ByteBuffer> buffer = input.buffer();
    return buffer.isPresent()
        ? new JsonCursor(parser(factory, buffer.get()))
        : new JsonCursor(factory.createParser(ObjectReadContext.empty(), input.bytes()));
  }

  /** A cursor before the first value of bytes of UTF-8. */
  public static JsonCursor of(InputStream bytes, ParseLimits limits) {
    return new JsonCursor(factoryFor(limits).createParser(ObjectReadContext.empty(), bytes));
  }

  /** A cursor before the first value of so many bytes of UTF-8. */
  static JsonCursor of(byte[] bytes, int length, ParseLimits limits) {
    return new JsonCursor(
        factoryFor(limits).createParser(ObjectReadContext.empty(), bytes, 0, length));
  }

  /** A cursor before the first value of a text. Bytes are read faster than characters. */
  public static JsonCursor of(String text, ParseLimits limits) {
    byte[] bytes = Utf8.encode(text);
    return of(bytes, bytes.length, limits);
  }

  /** Moves on to the next value of an array, or of a sequence of values; false at its end. */
  public boolean nextValue() {
    JsonToken token = parser.nextToken();
    return token != null && token != JsonToken.END_ARRAY;
  }

  /** Moves to the value of the next field of an object, or behind its last; false at its end. */
  public boolean nextField() {
    String name = parser.nextName();
    if (name == null) {
      return false;
    }
    parser.nextToken();
    field = name;
    return true;
  }

  /** The name of the field that {@link #nextField()} moved to. */
  public String field() {
    return field;
  }

  /** Whether the cursor stands on an object. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether the cursor stands on an array. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether the cursor stands on {@code null}. */
  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /**
   * Hands each field of the object to a handler; passes over a value that is no object. Where many
   * small objects are read, a loop over {@link #nextField()} is faster.
   */
  public void object(FieldHandler handler) {
    if (!isObject()) {
      skip();
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      handler.field(name);
    }
  }

  /** Calls a reader for each element of the array; passes over a value that is no array. */
  public void array(Runnable element) {
    if (!isArray()) {
      skip();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  /** The text of a string, number or boolean that is not blank; else passes over the value. */
  public Optional<String> string() {
    JsonToken token = parser.currentToken();
    if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      skip();
      return Optional.empty();
    }
    String text = parser.getString();
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** A whole number; else passes over the value. */
  public OptionalLong number() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return OptionalLong.of(parser.getLongValue());
    }
    skip();
    return OptionalLong.empty();
  }

  /** Whether the value is {@code true}; passes over it. */
  public boolean isTrue() {
    boolean value = parser.currentToken() == JsonToken.VALUE_TRUE;
    skip();
    return value;
  }

  /** The strings of an array, or the one string. */
  public List<String> strings() {
    List<String> strings = new ArrayList<>();
    if (isArray()) {
      array(() -> string().ifPresent(strings::add));
    } else {
      string().ifPresent(strings::add);
    }
    return strings;
  }

  /** Passes over the value. */
  public void skip() {
    parser.skipChildren();
  }

  /** The JSON pointer of the value. */
  public Location location() {
    return Location.path(parser.streamReadContext().pathAsPointer().toString());
  }

  @Override
  public void close() {
    parser.close();
  }

  /** Strings are read in one go from bytes that are all there, and in pieces from a stream. */
  private static JsonParser parser(JsonFactory factory, ByteBuffer bytes) {
    return factory.createParser(
        ObjectReadContext.empty(),
        bytes.array(),
        bytes.arrayOffset() + bytes.position(),
        bytes.remaining());
  }

  private static JsonFactory factoryFor(ParseLimits limits) {
    return limits.equals(ParseLimits.standard()) ? STANDARD : factory(limits);
  }

  private static JsonFactory factory(ParseLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.maxDepth())
            .maxStringLength(limits.maxRecordChars())
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }
}
