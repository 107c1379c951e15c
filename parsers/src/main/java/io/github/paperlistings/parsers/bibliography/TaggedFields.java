package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a record of tagged lines, in their order. */
final class TaggedFields {

  private final long line;
  private final int maxChars;
  private final List<TaggedLine> fields = new ArrayList<>();
  private StringBuilder last = new StringBuilder();
  private String lastTag = "";
  private int size;

  /** No fields yet, of a record that starts in a line. */
  TaggedFields(long line, int maxChars) {
    this.line = line;
    this.maxChars = maxChars;
  }

  void add(TaggedLine field) {
    end();
    lastTag = field.tag();
    last.append(field.value());
    count(field.value().length() + field.tag().length());
  }

  /** Goes on with the last field. */
  void addContinuation(String text) {
    last.append(last.length() == 0 ? "" : " ").append(text);
    count(text.length() + 1);
  }

  /** Takes the fields of another record as a part of this one. */
  void addAll(TaggedFields more) {
    more.fields().forEach(this::add);
  }

  boolean isEmpty() {
    return lastTag.isEmpty();
  }

  boolean has(String tag) {
    return lastTag.equals(tag) || fields.stream().anyMatch(field -> field.tag().equals(tag));
  }

  /** The value of the last field of a tag that has one. */
  Optional<String> last(String tag) {
    Optional<String> value = Optional.empty();
    for (TaggedLine field : fields()) {
      value = field.tag().equals(tag) ? Optional.of(field.value()) : value;
    }
    return value;
  }

  /** All fields that have a value. */
  List<TaggedLine> fields() {
    end();
    lastTag = fields.isEmpty() ? "" : fields.get(fields.size() - 1).tag();
    return fields;
  }

  Location location() {
    return Location.line(line);
  }

  private void end() {
    if (last.length() > 0) {
      fields.add(new TaggedLine(lastTag, last.toString()));
      last = new StringBuilder();
    }
  }

  private void count(int chars) {
    size += chars;
    if (size > maxChars) {
      throw new LimitExceededException(
          "a record of more than " + maxChars + " characters", location());
    }
  }
}
