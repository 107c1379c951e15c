package io.github.paperlistings.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the name of one author readable, and tells its parts where they are certain. */
public final class NameNormalizer {

  private static final Map<TextKind, NameNormalizer> BY_KIND = new EnumMap<>(TextKind.class);

  /** Behind a comma these belong to the name; anything else is the given name. */
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final String FOOTNOTE_MARKS = "*†‡§¶";

  static {
    for (TextKind kind : TextKind.values()) {
      BY_KIND.put(kind, new NameNormalizer(kind));
    }
  }

  private final TextCleaner cleaner;

  private NameNormalizer(TextKind kind) {
    this.cleaner = new TextCleaner(kind, Whitespace::line);
  }

  /** The normalizer of plain text. */
  public static NameNormalizer standard() {
    return of(TextKind.PLAIN);
  }

  /** The normalizer of a kind of text. */
  public static NameNormalizer of(TextKind kind) {
    return BY_KIND.get(kind);
  }

  /** The readable name, "First Last"; empty for a blank one. */
  public String normalize(String raw) {
    return parse(raw).display();
  }

  /** The readable name, and its parts where the source writes "Last, First". */
  public PersonName parse(String raw) {
    String name = withoutMarks(cleaner.clean(raw));
    int comma = name.indexOf(',');
    String family = comma < 0 ? "" : name.substring(0, comma).strip();
    String given = comma < 0 ? "" : name.substring(comma + 1).strip();
    boolean inverted =
        !family.isEmpty()
            && !given.isEmpty()
            && given.indexOf(',') < 0
            && !SUFFIXES.contains(given.toLowerCase(Locale.ROOT));
    return inverted
        ? new PersonName(given + " " + family, Optional.of(given), Optional.of(family))
        : new PersonName(name, Optional.empty(), Optional.empty());
  }

  private static String withoutMarks(String name) {
    int end = name.length();
    while (end > 0
        && (FOOTNOTE_MARKS.indexOf(name.charAt(end - 1)) >= 0 || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return name.substring(0, end);
  }
}
