package io.github.paperlistings.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A normalizer for each kind of text and each form of it. */
final class ByKind<T> {

  private final Map<TextForm, Map<TextKind, T>> normalizers = new EnumMap<>(TextForm.class);

  ByKind(UnaryOperator<String> whitespace, Function<TextCleaner, T> maker) {
    for (TextForm form : TextForm.values()) {
      Map<TextKind, T> ofForm = new EnumMap<>(TextKind.class);
      for (TextKind kind : TextKind.values()) {
        ofForm.put(kind, maker.apply(new TextCleaner(kind, form, whitespace)));
      }
      normalizers.put(form, ofForm);
    }
  }

  T get(TextKind kind, TextForm form) {
    return normalizers.get(form).get(kind);
  }
}
