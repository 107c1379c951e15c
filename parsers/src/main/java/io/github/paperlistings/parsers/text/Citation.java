package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;

/**
 * A reference as bibliographies print it, in the styles of the natural sciences: authors, then the
 * title in quotes, behind a year in brackets, or up to the next full stop, then where it appeared.
 * It counts only with authors, a title, and a year or an address or identifier, since any other
 * sentence of a text could be read that way.
 */
final class Citation {

  private static final int LONGEST = 2_000;
  private static final int SHORTEST_TITLE = 8;
  private static final String OPEN = "\"“„«";
  private static final String CLOSE = "\"”“»";

  private final String text;
  private final CitationNames names;
  private final String title;
  private final CitationRest rest;

  private Citation(String text, CitationNames names, String title, CitationRest rest) {
    this.text = text;
    this.names = names;
    this.title = title;
    this.rest = rest;
  }

  /** Reads a reference without its number. */
  static Optional<Citation> of(String reference) {
    String text = reference.strip();
    if (text.length() > LONGEST || text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    return quoted(text)
        .or(() -> behindYear(text))
        .or(() -> behindColon(text))
        .or(() -> behindNames(text))
        .filter(Citation::isWhole);
  }

  RawPaper record(Location location) {
    RawPaper.Builder record =
        RawPaper.builder()
            .title(title)
            .authors(names.authors())
            .location(location)
            .putExtra("reference", text);
    if (names.more()) {
      record.putExtra("authors", "et al.");
    }
    rest.addTo(record);
    return record.build();
  }

  private boolean isWhole() {
    return title.length() >= SHORTEST_TITLE
        && title.indexOf(' ') > 0
        && !title.startsWith("In ")
        && rest.isTelling();
  }

  /** {@code A. Author, "Title," in Proc. X, 2016}. */
  private static Optional<Citation> quoted(String text) {
    int open = indexOfAny(text, OPEN, 0);
    int close = open < 0 ? -1 : indexOfAny(text, CLOSE, open + 1);
    if (open < 2 || close < 0) {
      return Optional.empty();
    }
    String head = withoutEnd(text.substring(0, open));
    Optional<YearInBrackets> year = YearInBrackets.in(head);
    String names = year.isPresent() ? head.substring(0, year.get().start()) : head;
    String rest = text.substring(close + 1);
    return CitationNames.of(withoutEnd(names))
        .map(
            found ->
                new Citation(
                    text,
                    found,
                    withoutEnd(text.substring(open + 1, close)),
                    CitationRest.of(rest, year.map(YearInBrackets::year).orElse(""))));
  }

  /** {@code Author, A. (2020). Title. Venue}, {@code Ann Author. 2020. Title.}. */
  private static Optional<Citation> behindYear(String text) {
    Optional<YearInBrackets> year = YearInBrackets.in(text).or(() -> YearInBrackets.bare(text));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return CitationNames.of(withoutEnd(text.substring(0, year.get().start())))
        .flatMap(names -> titled(text, names, year.get().end(), year.get().year()));
  }

  /** {@code Author, A., Author, B.: Title. In: Venue (2020)}. */
  private static Optional<Citation> behindColon(String text) {
    int colon = text.indexOf(".: ");
    if (colon < 0) {
      return Optional.empty();
    }
    return CitationNames.of(text.substring(0, colon + 1))
        .flatMap(names -> titled(text, names, colon + 3, ""));
  }

  /** {@code A. Author and B. Author. Title. Venue, 2020}. */
  private static Optional<Citation> behindNames(String text) {
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
      boolean initial = NameShape.isInitials(lastWord(text, at));
      if (initial && (!endsInverted(text, at) || goesOn(text, at + 2))) {
        continue;
      }
      String head = text.substring(0, initial ? at + 1 : at);
      Optional<CitationNames> names = CitationNames.of(head);
      int title = at + 2;
      if (names.isPresent() || !initial) {
        return names.flatMap(found -> titled(text, found, title, ""));
      }
    }
    return Optional.empty();
  }

  /** Whether the name that ends here is turned around, or that of a medical journal. */
  private static boolean endsInverted(String text, int dot) {
    int comma = text.lastIndexOf(',', dot);
    String last = text.substring(comma + 1, dot).strip();
    return NameShape.isInitials(last) || NameShape.isBareInitials(lastWord(text, dot));
  }

  /** Whether another initial or name follows. */
  private static boolean goesOn(String text, int from) {
    int end = from;
    while (end < text.length() && " ,.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String next = text.substring(from, end);
    boolean initial = next.length() == 1 && Character.isUpperCase(next.charAt(0));
    return initial && text.startsWith(".", end)
        || next.equals("and")
        || next.equals("&")
        || next.equals("et");
  }

  private static String lastWord(String text, int end) {
    int start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('.', end - 1));
    return text.substring(start + 1, end);
  }

  /** The title from a place up to the end of its sentence. */
  private static Optional<Citation> titled(
      String text, CitationNames names, int from, String year) {
    int start = from;
    while (start < text.length() && " .,:)".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int close = singleQuoteEnd(text, start);
    int end = close > 0 ? close : TitleSentence.end(text, start);
    String title = withoutEnd(text.substring(close > 0 ? start + 1 : start, end));
    return Optional.of(
        new Citation(text, names, title, CitationRest.of(text.substring(end), year)));
  }

  /** The end of a title in single quotes, which may hold apostrophes; -1 if there is none. */
  private static int singleQuoteEnd(String text, int start) {
    if (start >= text.length() || "'‘".indexOf(text.charAt(start)) < 0) {
      return -1;
    }
    char quote = text.charAt(start) == '\'' ? '\'' : '’';
    for (int at = text.indexOf(quote, start + 1); at > 0; at = text.indexOf(quote, at + 1)) {
      if (at + 1 == text.length() || ",. ;".indexOf(text.charAt(at + 1)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && " ,.:;".indexOf(text.charAt(end - 1)) >= 0) {
      boolean initial =
          text.charAt(end - 1) == '.' && NameShape.isInitials(lastWord(text, end - 1));
      if (initial && end > 1) {
        break;
      }
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static int indexOfAny(String text, String signs, int from) {
    for (int i = from; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
