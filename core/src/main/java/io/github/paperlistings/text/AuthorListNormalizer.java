package io.github.paperlistings.text;

import io.github.paperlistings.text.name.AuthorSplit;
import io.github.paperlistings.text.name.NameMarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lists of authors as listings write them: with semicolons, commas, "and" or "&amp;" between
 * the names, "Last, First" or not, with affiliations in parentheses or by number and legend, with
 * collaborations in front and "et al." behind. Immutable and thread-safe; linear in the length of
 * the text.
 */
public final class AuthorListNormalizer {

  private static final Map<TextKind, AuthorListNormalizer> BY_KIND = new EnumMap<>(TextKind.class);

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new AuthorListNormalizer(kind));
    }
  }

  private final TextKind kind;
  private final TextCleaner cleaner;

  private AuthorListNormalizer(TextKind kind) {
    this.kind = kind;
    this.cleaner = new TextCleaner(kind, Whitespace::line);
  }

  /** The normalizer of plain text. */
  public static AuthorListNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static AuthorListNormalizer of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  /** The authors of a list; none for a blank text. */
  public AuthorNames parse(String raw) {
    return kind == TextKind.BIBTEX ? bibtex(raw) : text(cleaner.clean(raw));
  }

  /** BibTeX separates by "and" outside of braces alone (BibTeXing, section 4). */
  private AuthorNames bibtex(String raw) {
    List<PersonName> names = new ArrayList<>();
    boolean others = false;
    for (String name : AuthorSplit.byAnd(raw)) {
      if (name.strip().equals("others")) {
        others = true;
      } else {
        add(NameNormalizer.of(kind).parse(name), names);
      }
    }
    return new AuthorNames(names, others);
  }

  private static AuthorNames text(String list) {
    AuthorSplit split = AuthorSplit.of(list);
    List<PersonName> names = new ArrayList<>();
    for (String written : split.names()) {
      PersonName name = NameNormalizer.standard().parse(written);
      List<String> affiliations = new ArrayList<>(name.affiliations());
      for (String number : NameMarks.of(written).numbers()) {
        String affiliation = split.legend().getOrDefault(number, "");
        if (!affiliation.isEmpty()) {
          affiliations.add(affiliation);
        }
      }
      add(name.withAffiliations(affiliations), names);
    }
    return new AuthorNames(names, split.others());
  }

  private static void add(PersonName name, List<PersonName> names) {
    if (!name.display().isEmpty()) {
      names.add(name);
    }
  }
}
