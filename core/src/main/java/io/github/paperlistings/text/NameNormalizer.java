package io.github.paperlistings.text;

import io.github.paperlistings.text.name.AuthorSplit;
import io.github.paperlistings.text.name.BiblatexName;
import io.github.paperlistings.text.name.NameMarks;
import io.github.paperlistings.text.name.NamePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the name of one author readable, and tells its parts where they are certain: only a comma
 * says which is the family name, since "Juan García Márquez" and "Chan Tai Man" do not. Footnote
 * marks, numbers, titles and degrees are taken off; affiliations in parentheses are given apart.
 * Immutable and thread-safe; linear in the length of the name.
 */
public final class NameNormalizer {

  private static final ByKind<NameNormalizer> NORMALIZERS =
      new ByKind<>(Whitespace::line, NameNormalizer::new);

  /** Names that change each time they are read are no names. */
  private static final int MAX_ROUNDS = 12;

  private final TextCleaner cleaner;

  private NameNormalizer(TextCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** The normalizer of plain text. */
  public static NameNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static NameNormalizer of(TextKind kind) {
    return of(kind, TextForm.UNICODE);
  }

  /** The normalizer of a kind of text that gives the text in a form. */
  public static NameNormalizer of(TextKind kind, TextForm form) {
    return NORMALIZERS.get(kind, form);
  }

  /** The readable name, "First Last"; empty for a blank one. */
  public String normalize(String raw) {
    return parse(raw).display();
  }

  /**
   * The readable name, and its parts where the source writes "Last, First" or "Last, Jr., First". A
   * name that BibTeX protects as a whole is that of a group, whose commas are its own, unless it is
   * one of a person, as EDP Sciences writes them: {@code {Caillou, Sylvain}}.
   */
  public PersonName parse(String raw) {
    if (cleaner.kind() != TextKind.BIBTEX) {
      return settled(cleaner.clean(raw));
    }
    Optional<BiblatexName> parts = BiblatexName.of(raw);
    if (parts.isPresent()) {
      return ofParts(parts.get());
    }
    String clean = cleaner.clean(raw);
    return isProtected(raw.strip()) && !AuthorSplit.isOneInverted(clean)
        ? PersonName.whole(clean)
        : settled(clean);
  }

  /** A name of one part is that of a group. */
  private PersonName ofParts(BiblatexName parts) {
    String given = cleaner.clean(parts.given());
    String family = cleaner.clean(parts.family());
    String suffix = cleaner.clean(parts.suffix());
    String name = (given + " " + family).strip() + (suffix.isEmpty() ? "" : ", " + suffix);
    return given.isEmpty() || family.isEmpty()
        ? PersonName.whole(name)
        : new PersonName(name, Optional.of(given), Optional.of(family), List.of());
  }

  private static PersonName settled(String clean) {
    if (isBare(clean)) {
      return PersonName.whole(clean);
    }
    PersonName name = parts(clean);
    String display = name.display();
    if (display.equals(clean) || isSettled(display)) {
      return name;
    }
    for (int round = 0; round < MAX_ROUNDS; round++) {
      display = parts(standard().cleaner.clean(display)).display();
      if (isSettled(display)) {
        return PersonName.whole(display);
      }
    }
    return PersonName.whole(display);
  }

  /** Most names have nothing around them: no comma, no mark, no title. */
  private static boolean isBare(String name) {
    int length = name.length();
    return length > 0
        && Character.isLetter(name.charAt(length - 1))
        && name.indexOf(',') < 0
        && !NamePart.hasTitle(name);
  }

  private static boolean isSettled(String display) {
    return parts(standard().cleaner.clean(display)).display().equals(display);
  }

  private static PersonName parts(String clean) {
    NameMarks marks = NameMarks.of(clean);
    List<String> parts = new ArrayList<>();
    List<String> suffixes = new ArrayList<>();
    for (String part : marks.name().split(",", -1)) {
      String stripped = part.strip();
      if (NamePart.SUFFIX.is(stripped) && !parts.isEmpty()) {
        suffixes.add(stripped);
      } else if (!stripped.isEmpty() && !(NamePart.DEGREE.is(stripped) && !parts.isEmpty())) {
        parts.add(stripped);
      }
    }
    return assembled(marks, parts, suffixes).withAffiliations(marks.notes());
  }

  private static PersonName assembled(NameMarks marks, List<String> parts, List<String> suffixes) {
    String suffix = suffixes.isEmpty() ? "" : ", " + String.join(", ", suffixes);
    if (parts.size() == 1) {
      return PersonName.whole(parts.get(0) + suffix);
    }
    if (parts.size() != 2 || NamePart.COMPANY.is(parts.get(1))) {
      return PersonName.whole(marks.name());
    }
    return new PersonName(
        parts.get(1) + " " + parts.get(0) + suffix,
        Optional.of(parts.get(1)),
        Optional.of(parts.get(0)),
        List.of());
  }

  /** Whether one pair of braces holds all of it. */
  private static boolean isProtected(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == name.length() - 1;
      }
    }
    return false;
  }
}
