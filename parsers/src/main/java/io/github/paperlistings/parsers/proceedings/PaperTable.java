package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables whose first row names a column of titles and one of authors. */
final class PaperTable {

  private PaperTable() {}

  /** The rows below such a first row, of all tables of a page. */
  static List<Element> rows(Document document) {
    List<Element> rows = new ArrayList<>();
    for (Element table : document.getElementsByTag("table")) {
      Elements all = table.getElementsByTag("tr");
      if (!all.isEmpty() && isHeader(all.get(0)) && table.getElementsByTag("table").size() == 1) {
        all.stream().skip(1).filter(row -> !cells(row).isEmpty()).forEach(rows::add);
      }
    }
    return rows;
  }

  /** The record of a row; empty where it has no title. */
  static Optional<RawPaper> record(Element row) {
    Element table = row.closest("table");
    Map<String, Element> cells = table == null ? Map.of() : named(table, row);
    Element title = cells.get("title");
    if (title == null || title.text().isBlank()) {
      return Optional.empty();
    }
    RawPaper.Builder record =
        RawPaper.builder().title(title.html()).location(HtmlPage.location(row));
    record.type("inproceedings");
    cells.forEach((name, cell) -> field(name, cell, record));
    for (Element link : row.select("a[href]")) {
      String url = link.attr("href").strip();
      boolean pdf = url.endsWith(".pdf") || link.text().strip().equalsIgnoreCase("pdf");
      if (!url.isEmpty() && !url.startsWith("#")) {
        RawLink.Builder raw = RawLink.builder().url(url).field("row").label(link.text());
        record.addLinks(pdf ? raw.role(LinkRole.PDF).build() : raw.build());
      }
    }
    return Optional.of(record.build());
  }

  private static void field(String name, Element cell, RawPaper.Builder record) {
    String text = cell.text().strip();
    if (text.isEmpty() || name.equals("title")) {
      return;
    }
    switch (name) {
      case "authors" -> record.authorText(cell.text());
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

  /** The cells of a row by what the first row says of their columns. */
  private static Map<String, Element> named(Element table, Element row) {
    List<Element> heads = cells(table.getElementsByTag("tr").get(0));
    List<Element> cells = cells(row);
    Map<String, Element> named = new HashMap<>();
    for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
      String name = column(heads.get(i));
      if (!name.isEmpty()) {
        named.putIfAbsent(name, cells.get(i));
      }
    }
    return named;
  }

  private static boolean isHeader(Element row) {
    List<String> names = cells(row).stream().map(PaperTable::column).toList();
    return names.contains("title") && names.contains("authors");
  }

  /** "Paper Title", "Author(s)" and their likes are titles and authors. */
  private static String column(Element head) {
    String name = head.text().strip().toLowerCase(Locale.ROOT);
    if (name.equals("paper") || name.endsWith("title") || name.equals("titles")) {
      return "title";
    }
    return name.startsWith("author") ? "authors" : name;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }
}
