package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The paper of a row of a table. */
final class PaperRow {

  private final Element row;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  PaperRow(Element row) {
    this.row = row;
  }

  RawPaper record(Map<String, Element> cells) {
    record.location(HtmlPage.location(row));
    cells.forEach(this::field);
    row.select("a[href]").forEach(this::link);
    return record.build();
  }

  private void field(String name, Element cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return;
    }
    switch (name) {
      case "title" -> record.title(title(cell));
      case "authors" -> AuthorGroups.add(text, record);
      case "abstract" -> record.abstractText(cell.html());
      case "venue", "conference", "journal" -> record.venue(text);
      case "year", "date" -> record.published(text);
      case "keywords" -> record.addKeywords(text);
      default -> {
        if (cell.getElementsByTag("a").isEmpty()) {
          record.putExtra(name, text);
        }
      }
    }
  }

  /** The first line of the cell; buttons and the like stand on further ones. */
  private static String title(Element cell) {
    List<PageLine> lines = PageLines.of(cell);
    if (lines.size() > 1) {
      return PageText.escaped(lines.get(0).text());
    }
    Element copy = cell.clone();
    copy.select("img, br").remove();
    copy.select("a").unwrap();
    return copy.html();
  }

  private void link(Element link) {
    String url = link.attr("href").strip();
    if (!url.isEmpty() && !url.startsWith("#")) {
      RawLink.Builder raw = RawLink.builder().url(url).field("row").label(link.text());
      boolean pdf = url.endsWith(".pdf") || link.text().strip().equalsIgnoreCase("pdf");
      record.addLinks(pdf ? raw.role(LinkRole.PDF).build() : raw.build());
    }
  }
}
