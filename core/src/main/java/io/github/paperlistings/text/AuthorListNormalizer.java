package io.github.paperlistings.text;

import io.github.paperlistings.text.name.AuthorSplit;
import io.github.paperlistings.text.name.BiblatexName;
import io.github.paperlistings.text.name.NameMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads lists of authors as listings write them: with semicolons, commas, "and" or "&amp;" between
 * the names, "Last, First" or not, with affiliations in parentheses or by number and legend, with
 * collaborations in front and "et al." behind. Immutable and thread-safe; linear in the length of
 * the text.
 */
public final class AuthorListNormalizer {

  private static final ByKind<AuthorListNormalizer> NORMALIZERS =
      new ByKind<>(Whitespace::line, AuthorListNormalizer::new);

  private final TextCleaner cleaner;

  private AuthorListNormalizer(TextCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** The normalizer of plain text. */
  public static AuthorListNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static AuthorListNormalizer of(TextKind kind) {
    return of(kind, TextForm.UNICODE);
  }

  /** The normalizer of a kind of text that gives the text in a form. */
  public static AuthorListNormalizer of(TextKind kind, TextForm form) {
    return NORMALIZERS.get(kind, form);
  }

  /** The authors of a list; none for a blank text. */
  public AuthorNames parse(String raw) {
    return cleaner.kind() == TextKind.BIBTEX ? bibtex(raw) : text(cleaner.clean(raw));
  }

  /**
   * BibTeX separates by "and" outside of braces alone (BibTeXing, section 4); files that people
   * write also have commas, semicolons and "et al.".
   */
  private AuthorNames bibtex(String raw) {
    List<PersonName> names = new ArrayList<>();
    boolean others = false;
    for (String part : AuthorSplit.byAnd(raw)) {
      String name = AuthorSplit.withoutOthers(part);
      others |= name.length() < part.strip().length();
      if (BiblatexName.of(name).isEmpty() && AuthorSplit.isList(name)) {
        AuthorNames list = text(cleaner.clean(name));
        names.addAll(list.names());
        others |= list.others();
      } else {
        add(NameNormalizer.of(cleaner.kind(), cleaner.form()).parse(name), names);
      }
    }
    return new AuthorNames(names, others);
  }

  private AuthorNames text(String list) {
    AuthorSplit split = AuthorSplit.of(list);
    List<PersonName> names = new ArrayList<>();
    for (String written : split.names()) {
      PersonName name = NameNormalizer.of(TextKind.PLAIN, cleaner.form()).parse(written);
      add(split.legend().isEmpty() ? name : withLegend(name, written, split.legend()), names);
    }
    return new AuthorNames(names, split.others());
  }

  private static PersonName withLegend(
      PersonName name, String written, Map<String, String> legend) {
    List<String> affiliations = new ArrayList<>(name.affiliations());
    for (String number : NameMarks.of(written).numbers()) {
      String affiliation = legend.getOrDefault(number, "");
      if (!affiliation.isEmpty()) {
        affiliations.add(affiliation);
      }
    }
    return name.withAffiliations(affiliations);
  }

  private static void add(PersonName name, List<PersonName> names) {
    if (!name.display().isEmpty()) {
      names.add(name);
    }
  }
}
