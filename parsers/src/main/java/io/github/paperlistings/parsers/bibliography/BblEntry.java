package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry of a bibliography that Biber wrote for biblatex, behind {@code \entry}. */
final class BblEntry {

  private static final String VERBATIM = "\\verb{";
  private static final String VERBATIM_LINE = "\\verb ";
  private static final String FAMILY = "family=";
  private static final String GIVEN = "given=";

  private static final List<String> DELIMITERS =
      List.of("\\bibnamedelima", "\\bibnamedelimb", "\\bibnamedelimi", "\\bibnamedelimc");

  private final TexGroups text;
  private final RawPaper.Builder record = RawPaper.builder();
  private String title = "";
  private String subtitle = "";
  private String eprintType = "";

  BblEntry(String written) {
    this.text = new TexGroups(written);
  }

  /** The record; empty where the entry has no title. */
  Optional<RawPaper> record(Location location) {
    text.pairs("\\field", this::field);
    text.pairs("\\name", this::names);
    BblLinks links = new BblLinks(record);
    verbatim("doi").ifPresent(links::doi);
    verbatim("url").ifPresent(links::address);
    verbatim("eprint")
        .filter(id -> eprintType.equals("arxiv"))
        .ifPresent(id -> links.arxiv("arXiv:" + id));
    if (title.isBlank()) {
      return Optional.empty();
    }
    record.title(subtitle.isEmpty() ? title : title + ": " + subtitle);
    return Optional.of(record.location(location).build());
  }

  private void field(String name, int open) {
    String value = text.inside(open).strip();
    switch (name) {
      case "title" -> title = value;
      case "subtitle" -> subtitle = value;
      case "journaltitle", "booktitle", "maintitle" -> record.venue(value);
      case "eprinttype" -> eprintType = value.toLowerCase(Locale.ROOT);
      case "volume" -> record.volume(value);
      case "number", "issue" -> record.issue(value);
      case "pages" -> record.pages(value.replace("\\bibrangedash ", "--"));
      case "year" -> record.published(value);
      case "abstract" -> record.abstractText(value);
      default -> {}
    }
  }

  /** The number of names, options, and then each name with its parts. */
  private void names(String role, int count) {
    int options = text.nextGroup(text.end(count));
    int list = options < 0 ? -1 : text.nextGroup(text.end(options));
    if (!role.equals("author") || list < 0) {
      return;
    }
    TexGroups names = new TexGroups(text.inside(list));
    int given = part(names, GIVEN, 0);
    int family = part(names, FAMILY, 0);
    while (family >= 0) {
      int next = part(names, FAMILY, names.end(family));
      given = given >= 0 && given < family ? part(names, GIVEN, family) : given;
      boolean own = given >= 0 && (next < 0 || given < next);
      author(own ? names.inside(given) : "", names.inside(family));
      family = next;
    }
  }

  /** Between the parts of a name stand commands that say how wide the blank is. */
  private void author(String given, String family) {
    record.addAuthors(RawAuthor.ofParts(blanks(given), blanks(family), "", List.of()));
  }

  private static String blanks(String name) {
    String text = name;
    for (String delimiter : DELIMITERS) {
      text = text.replace(delimiter + " ", " ").replace(delimiter, " ");
    }
    return text.strip();
  }

  /** The brace of the value of a part, behind an index; -1 where there is none. */
  private static int part(TexGroups names, String part, int from) {
    int at = names.written().indexOf(part + "{", from);
    return at < 0 ? -1 : at + part.length();
  }

  /** What stands on the line behind the name of a verbatim field. */
  private Optional<String> verbatim(String name) {
    int at = text.written().indexOf(VERBATIM + name + "}");
    int mark = at < 0 ? -1 : text.written().indexOf(VERBATIM_LINE, at);
    int end = mark < 0 ? -1 : text.written().indexOf('\n', mark);
    if (end < 0) {
      return Optional.empty();
    }
    String value = text.written().substring(mark + VERBATIM_LINE.length(), end);
    return Optional.of(value.strip()).filter(line -> !line.isEmpty());
  }
}
