package io.github.paperlistings.parsers.text;

import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The authors at the start of a reference: "A. Vaswani, N. Shazeer, and N. Parmar", "Vaswani, A.,
 * &amp; Shazeer, N.", "Vaswani, Ashish, et al.", "Kwon W, Li Z". Which order of names a list has,
 * its first two names tell.
 *
 * @param authors the authors
 * @param more whether "et al." stands behind them
 */
record CitationNames(List<RawAuthor> authors, boolean more) {

  /** The names of a text that holds names and nothing else. */
  static Optional<CitationNames> of(String text) {
    List<String> parts = new ArrayList<>();
    boolean more = false;
    for (String part : parts(text)) {
      boolean others = NameShape.isOthers(part);
      more |= others;
      if (!others) {
        parts.add(part);
      }
    }
    withoutLastDot(parts);
    Optional<List<RawAuthor>> authors = authors(parts);
    boolean alone = parts.size() == 1 && !more && !NameShape.hasInitial(parts.get(0));
    if (authors.isEmpty() || authors.get().isEmpty() || alone && parts.get(0).indexOf(' ') < 0) {
      return Optional.empty();
    }
    return Optional.of(new CitationNames(authors.get(), more));
  }

  /** "Kwon W, Li Z.": the dot ends the list, and is none of the initials. */
  private static void withoutLastDot(List<String> parts) {
    int last = parts.size() - 1;
    boolean medical = last > 0 && isMedical(parts.get(0));
    if (medical && parts.get(last).endsWith(".")) {
      parts.set(last, parts.get(last).substring(0, parts.get(last).length() - 1));
    }
  }

  private static boolean isMedical(String part) {
    int blank = part.lastIndexOf(' ');
    return blank > 0 && NameShape.isBareInitials(part.substring(blank + 1));
  }

  private static Optional<List<RawAuthor>> authors(List<String> parts) {
    if (parts.stream().anyMatch(part -> !NameShape.isName(part) && !NameShape.isInitials(part))) {
      return Optional.empty();
    }
    if (isInverted(parts)) {
      return inverted(parts);
    }
    List<RawAuthor> authors = new ArrayList<>();
    int from = isFirstInverted(parts) ? 2 : 0;
    if (from > 0) {
      authors.add(RawAuthor.ofParts(parts.get(1), parts.get(0), "", List.of()));
    }
    for (String part : parts.subList(from, parts.size())) {
      if (!NameShape.isName(part)) {
        return Optional.empty();
      }
      authors.add(author(part));
    }
    return Optional.of(authors);
  }

  /** "Kwon W" of medical journals is a family name and initials. */
  private static RawAuthor author(String part) {
    int blank = part.lastIndexOf(' ');
    return isMedical(part)
        ? RawAuthor.ofParts(part.substring(blank + 1), part.substring(0, blank), "", List.of())
        : RawAuthor.of(part);
  }

  /** "Vaswani, A., Shazeer, N.": family names and initials in turn. */
  private static boolean isInverted(List<String> parts) {
    return parts.size() > 1
        && NameShape.isInitials(parts.get(1))
        && !NameShape.hasInitial(parts.get(0));
  }

  private static Optional<List<RawAuthor>> inverted(List<String> parts) {
    List<RawAuthor> authors = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      boolean given = at + 1 < parts.size() && NameShape.isInitials(parts.get(at + 1));
      if (NameShape.isInitials(parts.get(at))) {
        return Optional.empty();
      }
      authors.add(
          given
              ? RawAuthor.ofParts(parts.get(at + 1), parts.get(at), "", List.of())
              : RawAuthor.of(parts.get(at)));
      at += given ? 2 : 1;
    }
    return Optional.of(authors);
  }

  /** "Vaswani, Ashish, Noam Shazeer, and Niki Parmar": the first alone is turned around. */
  private static boolean isFirstInverted(List<String> parts) {
    return parts.size() > 1
        && parts.get(0).indexOf(' ') < 0
        && parts.get(1).indexOf(' ') < 0
        && parts.subList(2, parts.size()).stream().allMatch(part -> part.indexOf(' ') > 0);
  }

  /** The parts between commas, semicolons, "and" and ampersands. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String list = text.replace(" and ", ", ").replace(" & ", ", ").replace(" et al", ", et al");
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || ",;…".indexOf(list.charAt(i)) >= 0) {
        String part = list.substring(start, i).strip();
        boolean bare = part.startsWith("and ") || part.startsWith("& ");
        String name = bare ? part.substring(part.indexOf(' ')).strip() : part;
        if (!name.isEmpty()) {
          parts.add(name);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
