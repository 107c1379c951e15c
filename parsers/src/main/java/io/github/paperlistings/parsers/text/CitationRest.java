package io.github.paperlistings.parsers.text;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** What stands behind the title of a reference: venue, year, pages, addresses, identifiers. */
final class CitationRest {

  private static final List<String> PAGES = List.of("pp. ", "pp.", "pages ", "pages: ");

  private final String text;
  private final String year;
  private final List<String> addresses = new ArrayList<>();
  private final List<RawIdentifier> identifiers = new ArrayList<>();

  private CitationRest(String text, String year) {
    this.text = text;
    this.year = year;
  }

  /**
   * Reads the rest.
   *
   * @param year the year if it stood before the title, or empty
   */
  static CitationRest of(String rest, String year) {
    StringBuilder prose = new StringBuilder();
    CitationRest read = new CitationRest(rest, year);
    StringTokenizer words = new StringTokenizer(rest, " ");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!read.address(word)) {
        prose.append(prose.length() == 0 ? "" : " ").append(word);
      }
    }
    CitationRest parts =
        new CitationRest(prose.toString(), year.isEmpty() ? lastYear(prose.toString()) : year);
    parts.addresses.addAll(read.addresses);
    parts.identifiers.addAll(read.identifiers);
    ArxivId.findAll(prose.toString()).stream()
        .findFirst()
        .ifPresent(id -> parts.identifiers.add(new RawIdentifier("arxiv", id.toString())));
    return parts;
  }

  /** Whether it says more than any sentence does. */
  boolean isTelling() {
    return !year.isEmpty() || !addresses.isEmpty() || !identifiers.isEmpty();
  }

  void addTo(RawPaper.Builder record) {
    if (!year.isEmpty()) {
      record.published(year);
    }
    venue().ifPresent(record::venue);
    pages().ifPresent(record::pages);
    addresses.forEach(address -> record.addLinks(RawLink.of(address, "reference")));
    identifiers.forEach(identifier -> identify(record, identifier));
    for (String address : addresses) {
      ArxivId.parse(address)
          .ifPresent(id -> record.addIdentifiers(new RawIdentifier("arxiv", id.toString())));
      if (Doi.parse(address).isPresent()) {
        record.addIdentifiers(new RawIdentifier("doi", address));
      }
    }
  }

  /** What names the paper is also a link to it. */
  private static void identify(RawPaper.Builder record, RawIdentifier identifier) {
    String url =
        ArxivId.parse(identifier.text())
            .map(ArxivId::url)
            .orElse("https://doi.org/" + identifier.text());
    record
        .addIdentifiers(identifier)
        .addLinks(RawLink.of(url, identifier.scheme(), LinkRole.PAPER));
  }

  private boolean address(String word) {
    String bare = withoutEnd(word);
    String lower = bare.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      addresses.add(bare);
      return true;
    }
    String doi = lower.startsWith("doi:") ? bare.substring(4) : bare;
    if (doi.startsWith("10.") && doi.indexOf('/') > 3) {
      identifiers.add(new RawIdentifier("doi", doi));
      return true;
    }
    return lower.equals("url") || lower.equals("doi:") || lower.equals("doi");
  }

  private static String withoutEnd(String word) {
    int start = word.startsWith("(") || word.startsWith("<") ? 1 : 0;
    int end = word.length();
    while (end > start && ".,;)>".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  /** The last year that is neither a part of a range nor of a number. */
  private static String lastYear(String text) {
    String last = "";
    for (int i = 0; i + 4 <= text.length(); i++) {
      Optional<String> year = YearInBrackets.at(text, i);
      boolean word = i == 0 || " (,;".indexOf(text.charAt(i - 1)) >= 0;
      boolean range = i + 4 < text.length() && "-–:/.".indexOf(text.charAt(i + 4)) >= 0;
      boolean end = range && (i + 5 == text.length() || text.charAt(i + 5) == ' ');
      if (year.isPresent() && word && (!range || end)) {
        last = year.get();
      }
    }
    return last;
  }

  /** Up to the first number, bracket or sentence behind it; a preprint has none. */
  private Optional<String> venue() {
    String venue = text.strip();
    while (!venue.isEmpty() && ".,:;'’ ".indexOf(venue.charAt(0)) >= 0) {
      venue = venue.substring(1);
    }
    for (String word : List.of("In: ", "In ", "in: ", "in ")) {
      if (venue.startsWith(word)) {
        venue = venue.substring(word.length()).strip();
        break;
      }
    }
    int end = 0;
    while (end < venue.length() && !endsAt(venue, end)) {
      end++;
    }
    String name = withoutEnd(venue.substring(0, end).strip());
    String lower = name.toLowerCase(Locale.ROOT);
    boolean preprint =
        lower.startsWith("arxiv")
            || lower.startsWith("corr,")
            || lower.equals("corr")
            || lower.startsWith("preprint");
    return name.length() < 2 || preprint ? Optional.empty() : Optional.of(name);
  }

  private static boolean endsAt(String venue, int at) {
    char c = venue.charAt(at);
    if (c == '(' || c == ';') {
      return true;
    }
    if (c == '.' || c == ',') {
      String next = venue.substring(Math.min(venue.length(), at + 1)).strip();
      boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
      boolean part =
          next.startsWith("pp")
              || next.startsWith("pages")
              || next.toLowerCase(Locale.ROOT).startsWith("vol");
      return number || part || next.isEmpty();
    }
    return c == ' '
        && at + 1 < venue.length()
        && Character.isDigit(venue.charAt(at + 1))
        && isNumber(venue, at + 1);
  }

  /** A volume: digits up to a bracket, a colon, a comma or the end. */
  private static boolean isNumber(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == text.length() || "(:,. ".indexOf(text.charAt(end)) >= 0;
  }

  private Optional<String> pages() {
    for (String word : PAGES) {
      int at = text.indexOf(word);
      int start = at + word.length();
      int end = start;
      while (end < text.length() && "0123456789-–—:".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (at >= 0 && end > start) {
        return Optional.of(withoutEnd(text.substring(start, end)));
      }
    }
    return Optional.empty();
  }
}
