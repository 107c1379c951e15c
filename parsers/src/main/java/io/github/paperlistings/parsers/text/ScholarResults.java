package io.github.paperlistings.parsers.text;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copied results of Google Scholar: a title, then "A Vaswani, N Shazeer… - Advances in neural …,
 * 2017 - proceedings.neurips.cc", a snippet, and "Cited by 120345". Form as of 2026.
 */
final class ScholarResults {

  private static final String CITED = "Cited by ";

  private ScholarResults() {}

  static List<RawPaper> in(TextBlock block) {
    List<RawPaper> papers = new ArrayList<>();
    List<String> lines = block.lines();
    for (int i = 1; i < lines.size(); i++) {
      Optional<RawPaper> paper = read(block, i);
      paper.ifPresent(papers::add);
    }
    return papers;
  }

  /** Whether a line has authors, a year and a host between dashes. */
  static boolean isSource(String line) {
    return source(line).isPresent();
  }

  private static Optional<RawPaper> read(TextBlock block, int at) {
    List<String> lines = block.lines();
    String title = withoutTags(lines.get(at - 1));
    Optional<RawPaper.Builder> record = source(lines.get(at));
    if (record.isEmpty() || title.length() < 3 || isSource(lines.get(at - 1))) {
      return Optional.empty();
    }
    StringBuilder snippet = new StringBuilder();
    for (int i = at + 1; i < lines.size() && !isSource(next(lines, i)); i++) {
      int cited = lines.get(i).indexOf(CITED);
      if (cited >= 0) {
        citations(record.get(), lines.get(i).substring(cited + CITED.length()));
        break;
      }
      snippet.append(snippet.length() == 0 ? "" : "\n").append(lines.get(i));
    }
    if (snippet.length() > 0) {
      record.get().putExtra("snippet", snippet.toString());
    }
    return Optional.of(
        record.get().title(title).location(Location.line(block.firstLine() + at - 1)).build());
  }

  private static String next(List<String> lines, int at) {
    return at + 1 < lines.size() ? lines.get(at + 1) : "";
  }

  private static void citations(RawPaper.Builder record, String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    record.metrics(
        Metrics.builder().citations(AbbreviatedCount.parse(text.substring(0, end))).build());
  }

  private static Optional<RawPaper.Builder> source(String line) {
    int first = line.indexOf(" - ");
    int last = line.lastIndexOf(" - ");
    if (first <= 0 || last <= first) {
      return Optional.empty();
    }
    String host = line.substring(last + 3).strip();
    String middle = line.substring(first + 3, last).strip();
    Optional<String> year =
        middle.length() < 4 ? Optional.empty() : YearInBrackets.at(middle, middle.length() - 4);
    Optional<CitationNames> names = CitationNames.of(line.substring(0, first));
    boolean site = host.indexOf(' ') < 0 && (host.indexOf('.') > 0 || host.equals("Elsevier"));
    if (year.isEmpty() || names.isEmpty() || !site) {
      return Optional.empty();
    }
    RawPaper.Builder record = RawPaper.builder().authors(names.get().authors());
    CitationRest.of(middle.substring(0, middle.length() - 4), year.get()).addTo(record);
    if (line.substring(0, first).contains("…")) {
      record.putExtra("authors", "et al.");
    }
    return Optional.of(record.putExtra("host", host));
  }

  /** "[PDF] arxiv.org" stands on a line of its own, "[BOOK]" before the title. */
  private static String withoutTags(String line) {
    String title = line;
    while (title.startsWith("[") && title.indexOf(']') > 0) {
      title = title.substring(title.indexOf(']') + 1).strip();
    }
    return title;
  }
}
