package io.github.paperlistings.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * Makes abstracts readable as {@link TitleNormalizer} does titles. Hard-wrapped lines are joined;
 * paragraphs, told by an empty line or by a line break before an indent of two blanks or more, are
 * separated by an empty line.
 */
public final class AbstractNormalizer {

  private static final Map<TextKind, AbstractNormalizer> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new AbstractNormalizer(kind));
    }
  }

  private final TextCleaner cleaner;

  private AbstractNormalizer(TextKind kind) {
    this.cleaner = new TextCleaner(kind, Whitespace::paragraphs);
  }

  /** The normalizer of plain text. */
  public static AbstractNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static AbstractNormalizer of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  /** The readable abstract; empty for a blank one. Text that is clean is returned as it is. */
  public String normalize(String raw) {
    return cleaner.clean(raw);
  }
}
