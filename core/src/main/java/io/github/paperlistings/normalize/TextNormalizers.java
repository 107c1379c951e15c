package io.github.paperlistings.normalize;

import io.github.paperlistings.text.AbstractNormalizer;
import io.github.paperlistings.text.AuthorListNormalizer;
import io.github.paperlistings.text.NameNormalizer;
import io.github.paperlistings.text.TextKind;
import io.github.paperlistings.text.TitleNormalizer;
import java.util.EnumMap;
import java.util.Map;

/** The normalizers of one kind of text. */
record TextNormalizers(
    TitleNormalizer titles,
    AbstractNormalizer abstracts,
    NameNormalizer names,
    AuthorListNormalizer authorLists) {

  private static final Map<TextKind, TextNormalizers> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(
          kind,
          new TextNormalizers(
              TitleNormalizer.of(kind),
              AbstractNormalizer.of(kind),
              NameNormalizer.of(kind),
              AuthorListNormalizer.of(kind)));
    }
  }

  static TextNormalizers of(TextKind kind) {
    return BY_KIND.get(kind);
  }
}
