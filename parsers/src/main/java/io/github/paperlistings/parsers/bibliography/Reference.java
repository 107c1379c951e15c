package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The record of one reference, made of its fields by what they mean, whatever its format. */
final class Reference {

  /** The argument of fields whose names are written out. */
  private static final String FULL = "full";

  private static final String ARXIV = "arxiv:";

  private static final String NOBODY = "no author name available";

  private static final List<String[]> NOTE_LABELS = Table.rows("note-labels.tsv");

  private final RawPaper.Builder record = RawPaper.builder();
  private final Titles titles = new Titles();
  private final Dates dates = new Dates();
  private final Venues venues = new Venues();
  private final ReferenceLinks links = new ReferenceLinks();
  private final List<RawAuthor> authors = new ArrayList<>();
  private String authorField = "";
  private boolean fullNames;
  private final Map<Meaning, String> single = new LinkedHashMap<>();
  private final Map<String, StringBuilder> extra = new LinkedHashMap<>();

  /** Takes a field that is not blank. */
  void field(String name, FieldRule rule, String text) {
    switch (rule.meaning()) {
      case TITLE -> orExtra(titles.add(name, text), name, text);
      case SUBTITLE -> titles.subtitle(text);
      case ABSTRACT -> joined(Meaning.ABSTRACT, "\n", text);
      case SUMMARY -> orExtra(single.putIfAbsent(Meaning.SUMMARY, text) == null, name, text);
      case AUTHOR -> author(name, text);
      case AUTHORS -> authors(name, rule.argument().equals(FULL), text);
      case AFFILIATION -> affiliation(name, text);
      case EDITOR -> extra("editor", text);
      case DATE -> dates.date(text);
      case YEAR -> dates.year(text);
      case MONTH -> dates.month(text);
      case DAY -> dates.day(text);
      case VENUE -> venue(name, rule.rank(), text);
      case KEYWORDS -> record.addAllKeywords(Words.ofList(text));
      case CATEGORY -> record.addCategories(text);
      case CLASSES -> record.addAllClasses(Words.of(text));
      case COMMENT -> comment(text);
      case VOLUME -> volume(name, text);
      case IDENTIFIER -> links.identifier(rule.argument(), text);
      case SERIAL_NUMBER -> orExtra(links.isbn(text), name, text);
      case LINK -> orExtra(links.addresses(name, text, rule.argument()), name, text);
      case FILE -> orExtra(links.addresses(name, FilePaths.addresses(text), "pdf"), name, text);
      case REPORT_NUMBER -> record.reportNumber(text);
      case PAGES -> pages(name, text);
      case ASIDE -> extra(name, text);
      case EXTRA -> extraOrLink(name, text);
      default -> single(rule.meaning(), name, text);
    }
  }

  /** Takes one keyword whole. */
  void keyword(String text) {
    record.addKeywords(text);
  }

  /** Takes an author whose name is given in parts, or who has more than a name. */
  void author(RawAuthor author) {
    authors.add(author);
  }

  /** Adds an identifier to the author before. */
  void identifyAuthor(RawIdentifier identifier) {
    if (!authors.isEmpty()) {
      RawAuthor last = authors.get(authors.size() - 1);
      List<RawIdentifier> all = new ArrayList<>(last.identifiers());
      all.add(identifier);
      authors.set(authors.size() - 1, last.withIdentifiers(all));
    }
  }

  /** Keeps what no field holds; what comes again is added behind a semicolon. */
  void extra(String name, String text) {
    StringBuilder before = extra.get(name);
    if (before == null) {
      extra.put(name, new StringBuilder(text));
    } else if (!text.contentEquals(before)) {
      before.append("; ").append(text);
    }
  }

  RawPaper record(Location location) {
    eprint();
    number();
    record
        .title(titles.title())
        .authors(authors)
        .published(dates.published())
        .venue(venues.venue())
        .location(location);
    single.forEach(this::set);
    pages();
    links.addTo(record);
    extra.forEach((name, text) -> record.putExtra(name, text.toString()));
    return record.build();
  }

  private void set(Meaning meaning, String text) {
    switch (meaning) {
      case ABSTRACT -> record.abstractText(text);
      case SUMMARY -> record.summary(text);
      case AUTHORS -> record.authorText(text);
      case TYPE -> record.type(text);
      case ISSUE -> record.issue(text);
      case VOLUME -> record.volume(text);
      case PAGES -> record.pages(text);
      case PUBLISHER -> record.publisher(text);
      case LANGUAGE -> record.language(text);
      case LICENSE -> record.license(text);
      case COMMENT -> record.comments(text);
      default -> {}
    }
  }

  private void venue(String name, int rank, String text) {
    links.arxivIn(text);
    venues.add(name, text, rank, this::extra);
  }

  private void author(String name, String text) {
    if (isNobody(text)) {
      extra(name, text);
    } else {
      authors.add(RawAuthor.of(text));
    }
  }

  /** What Scopus writes in place of authors, in brackets or braces. */
  private static boolean isNobody(String text) {
    return text.length() < 2 * NOBODY.length() && text.toLowerCase(Locale.ROOT).contains(NOBODY);
  }

  /** Of two fields of authors that with full names; a field that comes again goes on. */
  private void authors(String name, boolean full, String text) {
    String before = single.getOrDefault(Meaning.AUTHORS, "");
    if (isNobody(text)) {
      extra(name, text);
      return;
    }
    if (before.isEmpty() || name.equals(authorField)) {
      joined(Meaning.AUTHORS, " and ", text);
    } else if (full && !fullNames) {
      extra(authorField, before);
      single.put(Meaning.AUTHORS, text);
    } else {
      extra(name, text);
      return;
    }
    authorField = name;
    fullNames = full;
  }

  private void comment(String text) {
    for (String[] label : NOTE_LABELS) {
      if (text.startsWith(label[0])) {
        String name =
            label[0].endsWith(":") ? label[0].substring(0, label[0].length() - 1) : label[0];
        extra(name, text.substring(label[0].length()).strip());
        return;
      }
    }
    links.arxivIn(text);
    joined(Meaning.COMMENT, "; ", text);
  }

  /** DBLP gave articles of the arXiv the volume "abs/2407.21783". */
  private void volume(String name, String text) {
    String bare = text.startsWith("abs/") ? text.substring("abs/".length()) : text;
    if (bare.indexOf('/') >= 0 || bare.length() < text.length()) {
      ArxivId.parse(bare).ifPresent(id -> links.identifier("arxiv", id.toString()));
    }
    single(Meaning.VOLUME, name, text);
  }

  /** Without a name of the archive, what looks like an identifier of the arXiv is one. */
  private void eprint() {
    String id = single.getOrDefault(Meaning.EPRINT, "");
    String archive = single.getOrDefault(Meaning.EPRINT_TYPE, "").strip();
    if (id.isEmpty()) {
      if (!archive.isEmpty()) {
        extra("archive", archive);
      }
    } else if (Addresses.isAddress(id) && archive.isEmpty()) {
      links.addresses("eprint", id, "");
    } else if (archive.equalsIgnoreCase("arxiv")
        || archive.isEmpty() && ArxivId.parse(id).isPresent()) {
      links.identifier("arxiv", id);
    } else {
      links.identifier(Schemes.of(archive), id);
    }
  }

  /** The number of a report is that of the report, any other that of an issue. */
  private void number() {
    String number = single.getOrDefault(Meaning.NUMBER, "");
    if (number.isEmpty()) {
      return;
    }
    if (arxivId(number).isPresent()) {
      links.identifier("arxiv", arxivId(number).get().toString());
    } else if (single.getOrDefault(Meaning.TYPE, "").endsWith("report")) {
      record.reportNumber(number);
    } else if (!single.containsKey(Meaning.ISSUE)) {
      record.issue(number);
    } else {
      extra("number", number);
    }
  }

  /** ADS has the identifier where papers of the arXiv have no pages. */
  private void pages(String name, String text) {
    Optional<ArxivId> arxiv = arxivId(text);
    if (arxiv.isPresent()) {
      links.identifier("arxiv", arxiv.get().toString());
    } else {
      single(Meaning.PAGES, name, text);
    }
  }

  /** The identifier that a text is which says so: "arXiv:1706.03762". */
  private static Optional<ArxivId> arxivId(String text) {
    return text.regionMatches(true, 0, ARXIV, 0, ARXIV.length())
        ? ArxivId.parse(text)
        : Optional.empty();
  }

  private void pages() {
    String first = single.getOrDefault(Meaning.FIRST_PAGE, "");
    String last = single.getOrDefault(Meaning.LAST_PAGE, "");
    if (single.containsKey(Meaning.PAGES) || (first + last).isEmpty()) {
      return;
    }
    boolean range = !first.isEmpty() && !last.isEmpty() && !first.equals(last);
    String pages = range ? first + "-" + last : first.isEmpty() ? last : first;
    if (Pages.are(pages)) {
      record.pages(pages);
    } else {
      extra("pages", pages);
    }
  }

  private void affiliation(String name, String text) {
    if (authors.isEmpty()) {
      extra(name, text);
      return;
    }
    RawAuthor last = authors.get(authors.size() - 1);
    List<String> affiliations = new ArrayList<>(last.affiliations());
    affiliations.add(text);
    authors.set(
        authors.size() - 1,
        new RawAuthor(last.name(), last.given(), last.family(), affiliations, last.identifiers()));
  }

  private void single(Meaning meaning, String name, String text) {
    String before = single.putIfAbsent(meaning, text);
    orExtra(before == null || before.equals(text), name, text);
  }

  private void joined(Meaning meaning, String separator, String text) {
    single.merge(
        meaning, text, (before, more) -> before.equals(more) ? before : before + separator + more);
  }

  private void orExtra(boolean taken, String name, String text) {
    if (!taken) {
      extra(name, text);
    }
  }

  /** A field of its own name that is an address says by that name what it leads to. */
  private void extraOrLink(String name, String text) {
    if (!Addresses.isAddress(text) || !links.addresses(name, text, "")) {
      extra(name, text);
    }
  }
}
