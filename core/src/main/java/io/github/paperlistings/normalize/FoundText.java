package io.github.paperlistings.normalize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Normalises the fields of one record and remembers the text as found where that changed it. */
final class FoundText {

  private final Map<String, String> raw = new LinkedHashMap<>();

  /** The normalised text; empty where nothing is left of it. */
  Optional<String> field(String name, Optional<String> found, UnaryOperator<String> normalizer) {
    return found.map(text -> text(name, text, normalizer)).filter(text -> !text.isEmpty());
  }

  /** The normalised text. */
  String text(String name, String found, UnaryOperator<String> normalizer) {
    String normal = normalizer.apply(found);
    if (!normal.equals(found)) {
      raw.put(name, found);
    }
    return normal;
  }

  /** Keeps a text that a typed field cannot hold as it was written. */
  void keep(String name, String found) {
    raw.put(name, found);
  }

  /** The texts as found, by field. */
  Map<String, String> raw() {
    return raw;
  }
}
