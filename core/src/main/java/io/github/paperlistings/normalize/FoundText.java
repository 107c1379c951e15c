package io.github.paperlistings.normalize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Normalises the fields of one record and remembers the text as found where that changed it. */
final class FoundText {

  private Map<String, String> raw = Map.of();

  /** The normalised text; empty where nothing is left of it. */
  Optional<String> field(String name, Optional<String> found, UnaryOperator<String> normalizer) {
    if (found.isEmpty()) {
      return found;
    }
    String text = found.get();
    String normal = normalizer.apply(text);
    if (normal.equals(text)) {
      return normal.isEmpty() ? Optional.empty() : found;
    }
    keep(name, text);
    return normal.isEmpty() ? Optional.empty() : Optional.of(normal);
  }

  /** Keeps a text that a typed field cannot hold as it was written. */
  void keep(String name, String found) {
    if (raw.isEmpty()) {
      raw = new LinkedHashMap<>();
    }
    raw.put(name, found);
  }

  /** The texts as found, by field. */
  Map<String, String> raw() {
    return raw;
  }
}
