package io.github.paperlistings.normalize;

import io.github.paperlistings.text.AbstractNormalizer;
import io.github.paperlistings.text.AuthorListNormalizer;
import io.github.paperlistings.text.NameNormalizer;
import io.github.paperlistings.text.TextKind;
import io.github.paperlistings.text.TitleNormalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The normalizers of one kind of text.
 *
 * @param facts that of short fields such as pages, volume and publisher; all of a BibTeX file is
 *     TeX, in other formats such fields are not marked up
 */
record TextNormalizers(
    TitleNormalizer titles,
    AbstractNormalizer abstracts,
    NameNormalizer names,
    AuthorListNormalizer authorLists,
    UnaryOperator<String> facts) {

  private static final Map<TextKind, TextNormalizers> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(
          kind,
          new TextNormalizers(
              TitleNormalizer.of(kind),
              AbstractNormalizer.of(kind),
              NameNormalizer.of(kind),
              AuthorListNormalizer.of(kind),
              kind == TextKind.BIBTEX
                  ? TitleNormalizer.of(kind)::normalize
                  : UnaryOperator.identity()));
    }
  }

  static TextNormalizers of(TextKind kind) {
    return BY_KIND.get(kind);
  }
}
