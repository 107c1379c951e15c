package io.github.paperlistings.text;

/**
 * Makes titles readable: one line of Unicode in normalisation form C, entities decoded, accents of
 * TeX composed, invisible characters removed. What is not understood stays as written.
 *
 * <p>TeX is decoded once: the result is plain text, and as such stays as it is. It is never longer
 * than three times the text (a ligature of print stands for three letters). Immutable and
 * thread-safe; linear in the length of the text.
 */
public final class TitleNormalizer {

  private static final ByKind<TitleNormalizer> NORMALIZERS =
      new ByKind<>(Whitespace::line, TitleNormalizer::new);

  private final TextCleaner cleaner;

  private TitleNormalizer(TextCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** The normalizer of plain text. */
  public static TitleNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static TitleNormalizer of(TextKind kind) {
    return of(kind, TextForm.UNICODE);
  }

  /** The normalizer of a kind of text that gives the text in a form. */
  public static TitleNormalizer of(TextKind kind, TextForm form) {
    return NORMALIZERS.get(kind, form);
  }

  /** The readable title; empty for a blank one. Text that is clean is returned as it is. */
  public String normalize(String raw) {
    return cleaner.clean(raw);
  }
}
