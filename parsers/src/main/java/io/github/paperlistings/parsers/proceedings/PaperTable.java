package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table whose first row names a column of titles, and one of authors or of paper numbers. */
final class PaperTable {

  /** What columns of the numbers of papers are called. */
  private static final Set<String> NUMBERS =
      Set.of("paper id", "paper no.", "paper number", "paper #", "submission id", "submission");

  private final Element table;
  private final List<String> columns;

  private PaperTable(Element table, List<String> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** Such tables of a page; those that hold other tables are no such tables. */
  static List<PaperTable> of(Document document) {
    List<PaperTable> tables = new ArrayList<>();
    for (Element table : document.getElementsByTag("table")) {
      Elements rows = table.getElementsByTag("tr");
      if (!rows.isEmpty() && table.getElementsByTag("table").size() == 1) {
        List<String> columns = cells(rows.get(0)).stream().map(PaperTable::column).toList();
        boolean told = columns.contains("authors") || columns.stream().anyMatch(NUMBERS::contains);
        if (columns.contains("title") && told) {
          tables.add(new PaperTable(table, columns));
        }
      }
    }
    return tables;
  }

  /** Adds the records of the rows; rows of no cells or of one, such as subheadings, are none. */
  void records(List<RawPaper> records, ParseContext context) {
    Elements rows = table.getElementsByTag("tr");
    for (Element row : rows.subList(1, rows.size())) {
      Map<String, Element> cells = named(row);
      if (cells.isEmpty()) {
        context.skip("a row that is no paper", HtmlPage.location(row));
      } else if (!cells.containsKey("title") || cells.get("title").text().isBlank()) {
        context.reject("a row without a title", HtmlPage.location(row));
      } else {
        records.add(new PaperRow(row).record(cells));
      }
    }
  }

  void remove() {
    table.remove();
  }

  /** The cells of a row by what the first row says of their columns. */
  private Map<String, Element> named(Element row) {
    List<Element> cells = cells(row);
    Map<String, Element> named = new LinkedHashMap<>();
    if (cells.size() < 2) {
      return named;
    }
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      if (!columns.get(i).isEmpty()) {
        named.putIfAbsent(columns.get(i), cells.get(i));
      }
    }
    return named;
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
