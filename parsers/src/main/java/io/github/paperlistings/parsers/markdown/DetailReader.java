package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sorts what stands behind a title: authors, venue, date, abstract, links, description. */
final class DetailReader {

  private static final int LONGEST_KEYWORD = 60;

  private final Entry entry;

  DetailReader(Entry entry) {
    this.entry = entry;
  }

  /** A text that belongs to the entry. */
  void detail(StyledText text) {
    if (text.length() > EntryReader.LONGEST) {
      entry.description.add(StyledText.plain(text.text()));
      return;
    }
    links(LinkReader.read(text, -1, -1));
    images(text);
    rest(text);
  }

  /** Links, of which some are labelled with the venue and date: "[CHI 2024](…)". */
  void links(List<LabelledLink> links) {
    entry.links.addAll(links);
    for (LabelledLink link : links) {
      boolean apart = link.place() == LabelledLink.Place.LABEL && !link.isNamed();
      if (apart) {
        published(link.words());
      }
    }
  }

  private void published(String words) {
    if (Label.isVenueWithDate(words)) {
      int comma = words.indexOf(", ");
      tag(words.substring(0, comma));
      tag(words.substring(comma + 2));
    } else {
      tag(words);
    }
  }

  /** The rest of a text whose links and images are taken, line by line. */
  void rest(StyledText text) {
    Optional<Label> continued = Optional.empty();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length()
              || text.text().charAt(i) == '\n'
              || text.text().charAt(i) == StyledText.BREAK;
      if (end) {
        continued = line(text.part(start, i), continued);
        start = i + 1;
      }
    }
  }

  /** Badges name features, link repositories by their stars, or are the text of a link. */
  void images(StyledText text) {
    for (Mark image : text.images()) {
      Optional<String> repository = Badge.repository(image.target());
      repository.ifPresent(entry.repositories::add);
      boolean linked = text.at(image.start(), Mark.Kind.LINK).isPresent();
      String words = Badge.words(image.target());
      if (!linked && repository.isEmpty() && Badge.isStatic(image.target())) {
        badge(words);
      }
    }
  }

  private void badge(String words) {
    boolean known = tag(words);
    if (!known
        && !words.isBlank()
        && words.length() <= LONGEST_KEYWORD
        && Label.ofLink(words).isEmpty()) {
      entry.keywords.add(words);
    }
  }

  /** A venue or date that stands by itself; false if it is neither. */
  boolean tag(String words) {
    Optional<String> date = WrittenDate.of(words);
    if (date.isPresent()) {
      entry.date(date.get());
      return true;
    }
    if (Venue.isVenue(words)) {
      entry.venue(words);
      return true;
    }
    return preprint(words);
  }

  /** "arXiv:1502.06796", "arXiv preprint arXiv:1610.05256". */
  private boolean preprint(String words) {
    int number = words.toLowerCase(Locale.ROOT).lastIndexOf("arxiv:");
    boolean alone = number == 0 || words.startsWith("arXiv preprint ");
    if (number >= 0 && alone && ArxivId.parse(words.substring(number)).isPresent()) {
      entry.preprint(words.substring(number));
      return true;
    }
    return false;
  }

  /** A tag before a title that starts with a year: "2022 Briefings in Bioinformatics". */
  void lead(String words) {
    int space = words.indexOf(' ');
    if (!tag(words) && space > 0 && Venue.isYear(words.substring(0, space))) {
      entry.date(words.substring(0, space));
      int comma = words.indexOf(',');
      entry.venue(words.substring(space, comma < 0 ? words.length() : comma));
    }
  }

  private Optional<Label> line(StyledText line, Optional<Label> continued) {
    String words = line.text();
    int start = 0;
    while (start < words.length()
        && !Character.isLetterOrDigit(words.charAt(start))
        && "[(".indexOf(words.charAt(start)) < 0) {
      start++;
    }
    int value = start < words.length() ? Label.valueStart(words, start) : -1;
    if (value >= 0) {
      Label label = Label.of(words.substring(start, value - 1)).orElseThrow();
      value(
          label,
          StyledText.plain(words.substring(start, value - 1)),
          line.part(value, line.length()));
      return Optional.of(label);
    }
    if (continued.filter(DetailReader::isLong).isPresent() && !words.isBlank()) {
      value(continued.get(), "", line);
      return continued;
    }
    new RestOfLine(entry, this).read(line);
    return Optional.empty();
  }

  private static boolean isLong(Label label) {
    return label.is(Label.Field.ABSTRACT) || label.is(Label.Field.SUMMARY);
  }

  /** What a label or the head of a column names. */
  void value(Label label, String key, StyledText text) {
    String words = StyledText.plain(text.text());
    if (words.isEmpty()) {
      return;
    }
    switch (label.field()) {
      case AUTHORS -> entry.authors(unlinked(text), 3);
      case VENUE -> venue(text);
      case DATE -> {
        Optional<String> date = WrittenDate.of(words);
        date.ifPresentOrElse(entry::date, () -> entry.extra.putIfAbsent("date", words));
      }
      case ABSTRACT -> entry.abstractLine(words);
      case SUMMARY -> entry.description.add(words);
      case KEYWORDS -> keywords(words);
      case NOTE, NAME -> note(key, words);
      case TITLE -> title(words);
      case PAPER, LINK -> {
        String named = unlinked(text);
        if (ArxivId.parse(named).isPresent()) {
          entry.preprint(named);
        }
        if (Venue.isVenue(named)) {
          entry.venue(named);
        }
      }
    }
  }

  /** A title that is called so is the title; what stood in its place is a name. */
  private void title(String words) {
    entry.extra.putIfAbsent("name", entry.title());
    entry.title(words);
  }

  private static String unlinked(StyledText text) {
    return RestOfLine.trimmed(StyledText.plain(RestOfLine.withoutLabels(text)));
  }

  private void venue(StyledText text) {
    String words = unlinked(text);
    if (WrittenDate.of(words).isPresent()) {
      entry.date(WrittenDate.of(words).get());
    } else if (!words.isEmpty() && Label.of(words).filter(Label::isLink).isEmpty()
        || Venue.isVenue(words)) {
      entry.venue(words);
    }
  }

  private void keywords(String words) {
    for (String word : Words.between(words, ",;，、|")) {
      if (!word.isBlank()) {
        entry.keywords.add(word.strip());
      }
    }
  }

  private void note(String key, String words) {
    if (!key.isEmpty() && words.length() <= 200) {
      entry.extra.putIfAbsent(key.toLowerCase(Locale.ROOT), words);
    }
  }
}
