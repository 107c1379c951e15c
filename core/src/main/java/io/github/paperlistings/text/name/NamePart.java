package io.github.paperlistings.text.name;

import io.github.paperlistings.internal.Facts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of a name that are neither given nor family name, by the table {@code name-parts.tsv}. */
public enum NamePart {
  /** Belongs to the name: Jr. */
  SUFFIX,
  /** A degree or a membership behind the name. */
  DEGREE,
  /** The legal form of a company: what stands before is no person. */
  COMPANY,
  /** What the author did or is: editor. */
  ROLE,
  /** Before the name: Dr. */
  TITLE;

  private static final int LONGEST = 25;

  private static final Map<String, NamePart> KNOWN =
      Facts.rows(NamePart.class, "name-parts.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[1], row -> valueOf(row[0].toUpperCase(Locale.ROOT))));

  /** The first two letters of the titles; few names begin so. */
  private static final boolean[] TITLE_STARTS = new boolean[1 << 10];

  static {
    KNOWN.forEach((part, kind) -> TITLE_STARTS[start(part)] |= kind == TITLE);
  }

  /** The last five bits of a letter do not tell its case. */
  private static int start(String name) {
    return (name.charAt(0) & 31) << 5 | name.charAt(1) & 31;
  }

  /** What a part is, with or without its full stop; empty where it is a name. */
  public static Optional<NamePart> of(String part) {
    String word = part.strip();
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(KNOWN.get(bare.toLowerCase(Locale.ROOT)))
        .filter(kind -> !isGivenName(kind, bare, word));
  }

  /** "Md" and "Ag" are given names; the degree and the company are written "MD" and "AG". */
  private static boolean isGivenName(NamePart kind, String bare, String word) {
    boolean mixed = bare.length() == 2 && Character.isLowerCase(bare.charAt(1));
    return mixed && (kind == DEGREE || kind == COMPANY && bare.length() == word.length());
  }

  /** Whether the first word of a name is a title. */
  public static boolean hasTitle(String name) {
    return name.length() > 2
        && TITLE_STARTS[start(name)]
        && TITLE.is(name.substring(0, Math.max(0, name.indexOf(' '))));
  }

  /** Whether a part is of this kind. */
  public boolean is(String part) {
    return of(part).filter(kind -> kind == this).isPresent();
  }
}
