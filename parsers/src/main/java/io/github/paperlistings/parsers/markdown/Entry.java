package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read of an item, paragraph or row, which may or may not be a paper. */
final class Entry {

  final int line;
  final List<LabelledLink> links = new ArrayList<>();
  final Set<String> repositories = new LinkedHashSet<>();
  final Set<String> keywords = new LinkedHashSet<>();
  final Map<String, String> extra = new LinkedHashMap<>();
  final List<String> description = new ArrayList<>();
  private final List<String> abstractLines = new ArrayList<>();
  private String title = "";
  private String authors = "";
  private int authorRank;
  private String venue = "";
  private String date = "";
  private String preprint = "";
  private boolean listedAsPaper;

  /** Whether the entry is the heading of its part, and not below it. */
  boolean isHeading;

  Entry(int line) {
    this.line = line;
  }

  void title(String found) {
    int note = found.lastIndexOf("[^");
    boolean noted = note > 0 && found.indexOf(']', note) == found.stripTrailing().length() - 1;
    title = trimmed(noted ? found.substring(0, note) : found);
    int translated = Translation.start(title);
    if (translated > 0) {
      description.add(title.substring(translated + 1, title.length() - 1));
      title = trimmed(title.substring(0, translated));
    }
    int bracket = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    String inside = bracket < 2 ? "" : title.substring(bracket + 1, title.length() - 1);
    if (WrittenDate.yearIn(inside).isPresent() && Venue.isVenue(inside)) {
      venue(inside);
      title = trimmed(title.substring(0, bracket));
    }
    int comma = title.lastIndexOf(", ");
    String behind = comma < 0 ? "" : title.substring(comma + 2);
    if (!behind.isEmpty() && Venue.isOnlyVenue(behind)) {
      venue(behind);
      title = trimmed(title.substring(0, comma));
    }
  }

  String title() {
    return title;
  }

  /** Takes the title and what else a citation says; what stood in place of the title is a name. */
  void citedAs(Entry citation) {
    extra.putIfAbsent("name", title);
    title = citation.title;
    authors(citation.authors, citation.authorRank);
    citation.venue().ifPresent(this::venue);
    date(citation.date);
    preprint(citation.preprint);
    description.addAll(citation.description);
  }

  /** Whether it is a citation and no more: a title and authors, and no links. */
  boolean isCitation() {
    return hasAuthors() && links.isEmpty();
  }

  /** Whether it has links to a paper and nothing that cites it. */
  boolean lacksCitation() {
    return hasPaperLink() && authors.isEmpty() && !isPublished();
  }

  /** Keeps the better of two lists of authors. */
  boolean authors(String list, int rank) {
    if (rank <= authorRank) {
      return false;
    }
    authors = list;
    authorRank = rank;
    return true;
  }

  boolean isPublished() {
    return !venue.isEmpty() || !date.isEmpty() || !preprint.isEmpty();
  }

  /** The number of arXiv that stands in the text. */
  void preprint(String number) {
    preprint = number;
  }

  boolean hasAuthors() {
    return authorRank > 1;
  }

  void venue(String name) {
    if (venue.isEmpty()) {
      venue = trimmed(name);
    } else if (!venue.contains(name)) {
      extra.merge("venue", trimmed(name), (one, other) -> one + "; " + other);
    }
  }

  void date(String found) {
    if (found.length() > date.length()) {
      date = found;
    }
  }

  void abstractLine(String words) {
    abstractLines.add(words);
  }

  /** The table it stands in says that its rows are papers. */
  void listedAsPaper() {
    listedAsPaper = true;
  }

  String date() {
    return date.isEmpty() ? WrittenDate.in(venue).orElse("") : date;
  }

  /** Whether a link shows that this is a paper. */
  boolean hasPaperLink() {
    return links.stream().anyMatch(LabelledLink::isPaper);
  }

  /** A title, and a link to a paper or authors with a year or venue. */
  boolean isPaper() {
    if (title.isEmpty()
        || Label.of(title).isPresent()
        || Venue.isOnlyVenue(title)
        || letters(title) < 1) {
      return false;
    }

    boolean cited = hasAuthors() && (isPublished() || authors.contains("et al")) && isLongTitle();
    boolean row =
        listedAsPaper && isLongTitle() && (isPublished() || hasAuthors() || !links.isEmpty());
    boolean offered = isDatedVenue() && isLongTitle() && hasLabelledLink() && !Event.isNamed(title);
    return hasPaperLink() || cited || row || offered;
  }

  /** Where and when it was published. */
  boolean isDatedVenue() {
    return !venue.isEmpty() && !date().isEmpty();
  }

  /** Whether a link leads to what is neither the paper nor labelled as of it. */
  boolean leadsElsewhere() {
    return links.stream().anyMatch(link -> !link.isPaper() && !link.isLabelled());
  }

  private boolean hasLabelledLink() {
    return !links.isEmpty() && !leadsElsewhere();
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetter).count();
  }

  private boolean isLongTitle() {
    return Words.count(title) > 2;
  }

  Optional<String> authorText() {
    return text(authors);
  }

  Optional<String> venue() {
    return text(venue);
  }

  Optional<String> abstractText() {
    return text(String.join(" ", abstractLines));
  }

  Optional<String> summary() {
    return text(String.join(" ", description));
  }

  /** The links, then the repositories that only a badge shows. */
  List<RawLink> rawLinks() {
    List<RawLink> raw = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    links.stream()
        .filter(link -> seen.add(link.address()))
        .forEach(link -> raw.add(link.raw(listedAsPaper)));
    for (String repository : repositories) {
      boolean linked = links.stream().anyMatch(link -> link.address().startsWith(repository));
      if (!linked) {
        raw.add(RawLink.of(repository, "badge"));
      }
    }
    return raw;
  }

  List<RawIdentifier> identifiers() {
    List<RawIdentifier> identifiers = PaperIdentifiers.of(links);
    boolean known = identifiers.stream().anyMatch(id -> id.scheme().equals(ArxivId.SCHEME));
    if (!preprint.isEmpty() && !known) {
      identifiers.add(new RawIdentifier(ArxivId.SCHEME, preprint));
    }
    return identifiers;
  }

  private static Optional<String> text(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  private static String trimmed(String found) {
    String words = StyledText.plain(found);
    int start = 0;
    int end = words.length();
    while (start < end && " ,;:|·*_".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:|·*_-–—".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - start > 2 && words.charAt(end - 1) == '.' && words.charAt(end - 2) != '.') {
      end--;
    }
    return words.substring(start, end);
  }
}
