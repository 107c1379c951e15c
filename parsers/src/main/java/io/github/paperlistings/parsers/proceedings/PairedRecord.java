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
  private static final List<String> NO_PAGES = List.of("#", "mailto:", "javascript:");

  private final List<PageLine> lines;
  private final Candidate paper;
  private final Element list;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  /**
   * The record of a candidate.
   *
   * @param list the element that holds the whole list; what is outside of it belongs to the page
   */
  PairedRecord(List<PageLine> lines, Candidate paper, Element list) {
    this.lines = lines;
    this.paper = paper;
    this.list = list;
  }

  /** The record of the lines up to an end. */
  RawPaper record(String title, int end) {
    record
        .location(Location.path("line[" + (paper.titleLine() + 1) + "]"))
        .title(PageText.escaped(title));
    PageLine authors = lines.get(paper.authorLine());
    List<RawAuthor> runs = paper.isOneLine() ? List.of() : AuthorRuns.of(authors);
    if (runs.isEmpty()) {
      AuthorGroups.add(paper.authors().text(), record);
    } else {
      runs.forEach(record::addAuthors);
    }
    paper.authors().label().ifPresent(record::addLabels);
    links(lines.get(paper.titleLine()), "title");
    if (!paper.isOneLine()) {
      links(authors, "authors");
    }
    for (int i = paper.last() + 1; i < Math.min(end, paper.first() + MOST_LINES); i++) {
      PageLine below = lines.get(i);
      if (below.isHeading() || !PaperLines.isWithin(below.block(), list)) {
        break;
      }
      below(below);
    }
    return record.build();
  }

  private void below(PageLine line) {
    String text = line.text();
    boolean labelled = isLabelled(line);
    String prose = labelled ? AuthorLine.withoutLabel(text.substring(ABSTRACT.length())) : text;
    if (prose.length() >= SHORTEST_ABSTRACT || labelled && !prose.isEmpty()) {
      record.abstractText(PageText.escaped(prose));
    }
    links(line, "page");
  }

  /** "Abstract: …", or the word in a way of writing of its own. */
  private static boolean isLabelled(PageLine line) {
    String text = line.text();
    if (!text.startsWith(ABSTRACT) || text.length() == ABSTRACT.length()) {
      return false;
    }
    String first = line.text(0, 1);
    return ":.-–—".indexOf(text.charAt(ABSTRACT.length())) >= 0
        || line.runs().size() > 1 && first.equals(ABSTRACT);
  }

  private void links(PageLine line, String field) {
    for (Element link : line.links()) {
      String url = link.attr("href").strip();
      if (url.isEmpty() || NO_PAGES.stream().anyMatch(url::startsWith)) {
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
}
