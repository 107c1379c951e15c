package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.parsers.words.Words;
import java.util.List;

/** Sorts a line that no label explains. */
final class RestOfLine {

  private static final String SEPARATORS = " ,;:.|/·•-–—~";

  /** Shorter leftovers, such as "and" between two links, say nothing. */
  private static final int SHORTEST_DESCRIPTION = 3;

  private static final int MOST_WORDS_OF_VENUE = 8;

  private final Entry entry;
  private final DetailReader tags;

  RestOfLine(Entry entry, DetailReader tags) {
    this.entry = entry;
    this.tags = tags;
  }

  void read(StyledText line) {
    String words = trimmed(StyledText.plain(brackets(withoutLabels(line))));
    if (words.isEmpty() || tags.tag(words)) {
      return;
    }
    words = venuesBefore(venuesBehind(words));
    if (words.startsWith("by ") && AuthorShape.of(words.substring(3)) > 0) {
      words = words.substring(3);
    }
    if (words.length() > 5 && words.startsWith(" (", 4) && tags.tag(words.substring(0, 4))) {
      words = trimmed(words.substring(5));
    }
    boolean italic = isItalic(line, words);
    if (words.isEmpty() || authors(words, italic)) {
      return;
    }
    sentences(words);
  }

  private static boolean isItalic(StyledText line, String words) {
    return line.marks().stream()
        .filter(mark -> mark.is(Mark.Kind.ITALIC))
        .map(line::text)
        .anyMatch(
            italic ->
                italic.length() * 2 > line.text().strip().length()
                    || trimmed(StyledText.plain(italic)).equals(words)
                    || AuthorShape.of(italic) > 1);
  }

  private boolean authors(String words, boolean italic) {
    int rank = AuthorShape.of(words);
    boolean found = rank > 1 || rank > 0 && (italic || entry.isPublished());
    if (!found && words.endsWith(". \"")) {
      String inverted = words.substring(0, words.length() - 3);
      return AuthorShape.isInverted(inverted) && entry.authors(inverted + ";", 2);
    }
    return found && entry.authors(words, italic ? 3 : rank);
  }

  /** "A. Smith and B. Doe. Some venue. A description": each sentence by itself, from the front. */
  private void sentences(String words) {
    int stop = 0;
    for (int i = 3; i + 1 < words.length(); i++) {
      boolean end = ".;:".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ';
      if (end && AuthorShape.of(withoutYear(words.substring(0, i + 1))) > 1) {
        stop = i + 1;
      }
    }
    if (stop > 0 && entry.authors(withoutYear(trimmed(words.substring(0, stop))), 2)) {
      WrittenDate.yearIn(words.substring(0, stop)).ifPresent(entry::date);
      read(new StyledText(words.substring(stop), List.of(), 0));
    } else if (words.codePoints().filter(Character::isLetter).count() >= SHORTEST_DESCRIPTION) {
      entry.description.add(Separators.merged(words));
    }
  }

  private static String withoutYear(String authors) {
    int comma = authors.lastIndexOf(',');
    String last = authors.substring(comma + 1).replace('.', ' ').strip();
    return comma > 0 && Venue.isYear(last) ? authors.substring(0, comma) : authors;
  }

  private String venuesBehind(String text) {
    String words = text;
    for (int cut = lastCut(words); cut > 0; cut = lastCut(words)) {
      String tail = trimmed(words.substring(cut));
      if (!tail.isEmpty() && !tags.tag(tail)) {
        return words;
      }
      words = trimmed(words.substring(0, cut));
    }
    return words;
  }

  private static int lastCut(String words) {
    for (int i = words.length() - 2; i > 0; i--) {
      if (",.;|".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private String venuesBefore(String text) {
    String words = text;
    for (int cut = firstCut(words); cut > 0; cut = firstCut(words)) {
      String head = trimmed(words.substring(0, cut));
      if (!head.isEmpty() && !tags.tag(head)) {
        return words;
      }
      words = trimmed(words.substring(cut));
    }
    return tags.tag(words) ? "" : words;
  }

  private static int firstCut(String words) {
    for (int i = 1; i + 1 < words.length(); i++) {
      if (",.;|:".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /** The text without links that are labels; other links keep their words. */
  static String withoutLabels(StyledText line) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Mark link : line.marks()) {
      if (link.is(Mark.Kind.CODE)
          && link.start() >= at
          && line.at(link.start(), Mark.Kind.LINK).isEmpty()) {
        out.append(line.text(), at, link.start())
            .append(" , ")
            .append(line.text(link))
            .append(" , ");
        at = link.end();
      }
      if (!link.is(Mark.Kind.LINK)) {
        continue;
      }
      if (link.start() < at) {
        continue;
      }
      String before = line.text().substring(at, link.start());
      out.append(withoutKey(before));
      String words = StyledText.plain(line.text(link));
      boolean bracket =
          words.startsWith("[") || link.start() > 0 && line.text().charAt(link.start() - 1) == '[';
      boolean label = words.equals(link.target()) || Label.ofLink(words).isPresent() || bracket;
      out.append(label ? " " : words);
      at = link.end();
    }
    return out.append(line.text().substring(at)).toString();
  }

  /** Without the label that stands last before a link: "…, Code: ". */
  private static String withoutKey(String before) {
    int start = before.length();
    while (start > 0 && ",;|•".indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    boolean key = Label.of(before.substring(start)).filter(Label::isLink).isPresent();
    return key ? before.substring(0, start) + " " : before;
  }

  /** Takes what brackets hold where it is a venue, a date or authors, and empty brackets. */
  private String brackets(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int close = "[(（".indexOf(text.charAt(at)) >= 0 ? close(text, at) : -1;
      if (close > 0 && isTaken(text.substring(at + 1, close))) {
        out.append(" , ");
        at = close + 1;
      } else {
        boolean open = "([".indexOf(text.charAt(at)) >= 0 && close < 0;
        out.append(open ? ' ' : text.charAt(at));
        at++;
      }
    }
    return out.toString();
  }

  private static int close(String text, int open) {
    int last = Math.min(text.length(), open + 400);
    for (int i = open + 1; i < last; i++) {
      if (")]）".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTaken(String inside) {
    String words = trimmed(StyledText.plain(inside));
    boolean footnote = inside.startsWith("^");
    if (footnote || words.codePoints().noneMatch(Character::isLetterOrDigit) || tags.tag(words)) {
      return true;
    }
    if (Label.of(words).filter(Label::isLink).isPresent()) {
      return true;
    }
    List<String> parts = Words.between(words, ",;|");
    boolean all = parts.size() > 1;
    for (String part : parts) {
      all &= Venue.isVenue(part) || WrittenDate.of(part).isPresent();
    }
    if (all) {
      for (String part : parts) {
        tags.tag(part);
      }
    }
    return all || isAuthors(words) || isPublication(words);
  }

  /** "ICDE 2022, best demo award", "Big Data Research 2021": what stands up to a year. */
  private boolean isPublication(String words) {
    int end = 0;
    for (int i = 0; i + 4 <= words.length() && end == 0; i++) {
      boolean starts = i > 0 && words.charAt(i - 1) == ' ';
      boolean ends = i + 4 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 4));
      end = starts && ends && Venue.isYear(words.substring(i, i + 4)) ? i + 4 : 0;
    }
    String venue = words.substring(0, end);
    boolean named =
        end == words.length()
            && Character.isUpperCase(venue.codePointAt(0))
            && Words.count(venue) <= MOST_WORDS_OF_VENUE
            && Label.of(venue.substring(0, venue.indexOf(' '))).isEmpty();
    if (end > 0 && (named || Venue.isVenue(venue))) {
      entry.venue(venue);
      return true;
    }
    return false;
  }

  /** "Ba et al., 2016". */
  private boolean isAuthors(String words) {
    String authors = withoutYear(words);
    boolean taken = AuthorShape.of(authors) > 1 && entry.authors(authors, 2);
    if (taken && authors.length() < words.length()) {
      WrittenDate.yearIn(words).ifPresent(entry::date);
    }
    return taken;
  }

  static String trimmed(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !isWord(words, start)) {
      start += Character.charCount(words.codePointAt(start));
    }
    while (end > start
        && SEPARATORS.indexOf(words.charAt(end - 1)) >= 0
        && !endsInitial(words, end)) {
      end--;
    }
    return words.substring(start, Math.max(start, end)).strip();
  }

  private static boolean isWord(String words, int at) {
    int c = words.codePointAt(at);
    return Character.isLetterOrDigit(c) || "([\"“'$".indexOf(c) >= 0;
  }

  private static boolean endsInitial(String words, int end) {
    return words.substring(0, end).endsWith("al.");
  }
}
