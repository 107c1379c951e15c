package io.github.paperlistings.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * Makes titles readable: one line of Unicode in normalisation form C, entities decoded, accents of
 * TeX composed, invisible characters removed. What is not understood stays as written.
 *
 * <p>Normalising twice gives the same as normalising once. Immutable and thread-safe; linear in the
 * length of the text.
 */
public final class TitleNormalizer {

  private static final Map<TextKind, TitleNormalizer> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new TitleNormalizer(kind));
    }
  }

  private final TextCleaner cleaner;

  private TitleNormalizer(TextKind kind) {
    this.cleaner = new TextCleaner(kind, Whitespace::line);
  }

  /** The normalizer of plain text. */
  public static TitleNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static TitleNormalizer of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  /** The readable title; empty for a blank one. Text that is clean is returned as it is. */
  public String normalize(String raw) {
    return cleaner.clean(raw);
  }
}
