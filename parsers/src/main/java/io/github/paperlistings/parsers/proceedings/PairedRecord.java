package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import org.jsoup.nodes.Element;

/** The record of a title with authors, and what stands below them up to the next title. */
final class PairedRecord {

  /** What stands further below belongs to the page. */
  private static final int MOST_LINES = 8;

  private static final int SHORTEST_ABSTRACT = 200;
  private static final String ABSTRACT = "Abstract";

  private final List<PageLine> lines;
  private final TitlePairs.Pair pair;
  private final int end;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  /** The record of the lines from the pair to an end. */
  PairedRecord(List<PageLine> lines, TitlePairs.Pair pair, int end) {
    this.lines = lines;
    this.pair = pair;
    this.end = Math.min(end, pair.line() + MOST_LINES);
  }

  RawPaper record() {
    PageLine line = lines.get(pair.line());
    PageLine authors = pair.sameLine() ? line : lines.get(pair.line() + 1);
    record
        .location(Location.path("line[" + (pair.line() + 1) + "]"))
        .title(escaped(pair.sameLine() ? line.first() : line.text()));
    List<RawAuthor> affiliated = pair.sameLine() ? List.of() : AuthorRuns.of(authors);
    if (affiliated.isEmpty()) {
      authors(AuthorLine.withoutLabel(pair.sameLine() ? line.rest() : authors.text()));
    } else {
      affiliated.forEach(record::addAuthors);
    }
    links(line, "title");
    if (!pair.sameLine()) {
      links(authors, "authors");
    }
    for (int i = pair.line() + (pair.sameLine() ? 1 : 2); i < end; i++) {
      PageLine below = lines.get(i);
      if (below.isHeading()) {
        break;
      }
      below(below);
    }
    return record.build();
  }

  private void authors(String names) {
    List<RawAuthor> grouped = AuthorLine.withAffiliations(names);
    List<RawAuthor> told = grouped.isEmpty() ? AuthorLine.apart(names) : grouped;
    if (told.isEmpty()) {
      record.authorText(escaped(names));
    } else {
      told.forEach(record::addAuthors);
    }
  }

  private void below(PageLine line) {
    String text = line.text();
    boolean labelled = text.startsWith(ABSTRACT);
    String prose = labelled ? AuthorLine.withoutLabel(text.substring(ABSTRACT.length())) : text;
    if (prose.length() >= SHORTEST_ABSTRACT || labelled && !prose.isEmpty()) {
      record.abstractText(escaped(prose));
    }
    links(line, "page");
  }

  private void links(PageLine line, String field) {
    for (Element link : line.links()) {
      String url = link.attr("href").strip();
      if (url.isEmpty() || url.startsWith("#") || url.startsWith("mailto:")) {
        continue;
      }
      String label = link.text().strip();
      url = url.contains(":") || url.startsWith("/") || url.startsWith(".") ? url : "./" + url;
      RawLink.Builder raw = RawLink.builder().url(url).field(field).label(label);
      if (url.endsWith(".pdf") || label.equalsIgnoreCase("pdf")) {
        raw.role(LinkRole.PDF);
      }
      record.addLinks(raw.build());
    }
  }

  /** The text of a page is no markup any more. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
