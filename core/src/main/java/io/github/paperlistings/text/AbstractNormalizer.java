package io.github.paperlistings.text;

/**
 * Makes abstracts readable as {@link TitleNormalizer} does titles. Hard-wrapped lines are joined;
 * paragraphs, told by an empty line or by a line break before an indent of two blanks or more, are
 * separated by an empty line.
 */
public final class AbstractNormalizer {

  private static final ByKind<AbstractNormalizer> NORMALIZERS =
      new ByKind<>(Whitespace::paragraphs, AbstractNormalizer::new);

  private final TextCleaner cleaner;

  private AbstractNormalizer(TextCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** The normalizer of plain text. */
  public static AbstractNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static AbstractNormalizer of(TextKind kind) {
    return of(kind, TextForm.UNICODE);
  }

  /** The normalizer of a kind of text that gives the text in a form. */
  public static AbstractNormalizer of(TextKind kind, TextForm form) {
    return NORMALIZERS.get(kind, form);
  }

  /** The readable abstract; empty for a blank one. Text that is clean is returned as it is. */
  public String normalize(String raw) {
    return cleaner.clean(raw);
  }
}
