package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Rows of the pages of tracks that {@code conf.researchr.org} makes for conferences of software
 * engineering and programming languages, as seen in 2024 to 2026. Talks without authors are events.
 */
final class TrackRows {

  private static final String TITLE = "a[data-event-modal]";
  private static final String AUTHORS = ".performers";
  private static final String BADGE = "[data-facet-badge]";

  private TrackRows() {}

  /** Such rows of the list of accepted papers, or of the page where it has no such list. */
  static Elements of(Document document) {
    String rows = "tr:has(" + TITLE + "):has(" + AUTHORS + ")";
    Elements accepted = document.select("#event-overview " + rows);
    return accepted.isEmpty() ? document.select(rows) : accepted;
  }

  /** The records of the rows; programs list a paper once for each of its talks. */
  static List<RawPaper> records(Elements rows, ParseContext context) {
    List<RawPaper> records = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element row : rows) {
      Element title = row.select(TITLE).get(0);
      if (title.text().isBlank()) {
        context.reject("a row without a title", HtmlPage.location(row));
      } else if (seen.add(title.attr("data-event-modal"))) {
        records.add(record(row, title));
      }
    }
    return records;
  }

  private static RawPaper record(Element row, Element title) {
    Element plain = title.clone();
    plain.select("span").remove();
    RawPaper.Builder record =
        RawPaper.builder()
            .type("inproceedings")
            .key(title.attr("data-event-modal"))
            .title(plain.html())
            .location(HtmlPage.location(row));
    authors(row.select(AUTHORS).get(0)).forEach(record::addAuthors);
    title.select(BADGE).eachAttr("data-facet-badge").forEach(record::addLabels);
    Optional.ofNullable(row.selectFirst(".prog-track"))
        .map(Element::text)
        .filter(track -> !track.isBlank())
        .ifPresent(track -> record.putExtra("track", track));
    for (Element link : row.select("a.publication-link[href]")) {
      record.addLinks(
          RawLink.builder()
              .url(link.attr("href").strip())
              .field("row")
              .label(link.text().strip())
              .build());
    }
    return record.build();
  }

  /** A link to a profile or plain text each, with the affiliation behind it. */
  private static List<RawAuthor> authors(Element performers) {
    List<RawAuthor> authors = new ArrayList<>();
    for (Node node : performers.childNodes()) {
      if (node instanceof TextNode text) {
        AuthorLine.names(text.text().strip())
            .ifPresent(names -> names.forEach(name -> authors.add(RawAuthor.of(name))));
      } else if (node instanceof Element element && element.hasText()) {
        int last = authors.size() - 1;
        if (element.normalName().equals("a")) {
          authors.add(RawAuthor.of(element.text()));
        } else if (element.hasClass("prog-aff") && last >= 0) {
          String name = authors.get(last).name();
          authors.set(last, RawAuthor.of(name, List.of(element.text())));
        }
      }
    }
    return authors;
  }
}
