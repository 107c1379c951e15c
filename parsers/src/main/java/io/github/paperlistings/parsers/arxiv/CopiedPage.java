package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;

/**
 * The copied page of one paper, from the line "[Submitted on …]". A browser's copy has title and
 * authors behind it without labels; tools keep the labels, and put several fields in one line.
 */
final class CopiedPage {

  private static final String SUBMITTED = "[Submitted on ";
  private static final String ABSTRACT = "Abstract:";
  private static final String TITLE = "Title:";
  private static final String AUTHORS = "Authors:";
  private static final String FACT = "title: ";

  private final ArxivRecord record = new ArxivRecord();
  private final CopiedTable table = new CopiedTable(record);
  private final List<String> lines;
  private final long line;
  private final boolean submitted;
  private String history = "";

  CopiedPage(List<String> lines, long line) {
    this.lines = new ArrayList<>(lines);
    this.line = line;
    this.submitted = isSubmitted(lines.get(0));
  }

  static boolean isSubmitted(String line) {
    return line.contains(SUBMITTED);
  }

  /** Where the label of the abstract stands: first, or behind the links to the files. */
  static int abstractStart(String line) {
    int at = line.indexOf(ABSTRACT);
    boolean behindFiles =
        at > 0 && (line.lastIndexOf("View PDF", at) >= 0 || line.lastIndexOf("HTML (", at) >= 0);
    return at == 0 || behindFiles ? at : -1;
  }

  RawPaper read(String id) {
    record.at(Location.line(line));
    if (submitted) {
      submission();
    }
    int at = 0;
    while (at < lines.size() && abstractStart(lines.get(at)) < 0) {
      at++;
    }
    titleAndAuthors(lines.subList(0, at));
    if (at < lines.size()) {
      String first = lines.get(at);
      at = abstractText(first.substring(abstractStart(first) + ABSTRACT.length()), at + 1);
    }
    table.read(lines.subList(at, lines.size()), history);
    record.id(table.versioned(id, history));
    return record.build();
  }

  /** Cuts the bracket off; a tool may have put the title behind it, or torn it apart. */
  private void submission() {
    String text = lines.remove(0);
    text = text.substring(text.indexOf(SUBMITTED));
    while (text.indexOf(']') < 0 && !lines.isEmpty() && !lines.get(0).isEmpty()) {
      text = text + " " + lines.remove(0);
    }
    int close = text.indexOf(']');
    history = close < 0 ? text : text.substring(0, close);
    if (close >= 0) {
      lines.add(0, text.substring(close + 1).strip());
    }
  }

  private void titleAndAuthors(List<String> head) {
    int title = indexOf(head, TITLE, submitted ? 0 : -1);
    if (title < 0) {
      head.stream().filter(text -> text.startsWith(FACT)).findFirst().ifPresent(this::fact);
      return;
    }
    title = label(head, title, TITLE, "title");
    int authors = indexOf(head, AUTHORS, -1);
    if (authors >= 0) {
      label(head, authors, AUTHORS, "authors");
    } else if (submitted) {
      int next = filled(head, title);
      if (next < head.size() && !isAction(head.get(next))) {
        record.field("authors", head.get(next));
      }
    }
  }

  /** The title among the facts that a tool writes before the text: {@code title: "…"}. */
  private void fact(String line) {
    String title = line.substring(FACT.length()).strip();
    boolean quoted = title.length() > 1 && title.startsWith("\"") && title.endsWith("\"");
    record.field("title", quoted ? title.substring(1, title.length() - 1) : title);
  }

  /** The line that starts with a label, or the first one that is not empty from another. */
  private static int indexOf(List<String> head, String label, int other) {
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).startsWith(label)) {
        return i;
      }
    }
    int first = other < 0 ? head.size() : filled(head, other);
    return first < head.size() ? first : -1;
  }

  /** Sets what stands behind a label, there or on the lines below; the line behind it. */
  private int label(List<String> head, int at, String label, String field) {
    String text = head.get(at);
    String value = text.startsWith(label) ? text.substring(label.length()).strip() : text;
    int next = at + 1;
    if (value.isEmpty() || value.endsWith(",")) {
      next = value.isEmpty() ? filled(head, next) : next;
      int end = next;
      while (end < head.size() && !head.get(end).isEmpty()) {
        end++;
      }
      value = value + " " + String.join(" ", head.subList(next, end));
      next = end;
    }
    record.field(field, field.equals("authors") ? CopiedAuthors.of(value) : value);
    return next;
  }

  private static int filled(List<String> head, int from) {
    int at = from;
    while (at < head.size() && head.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean isAction(String text) {
    return text.startsWith("View PDF")
        || text.startsWith("View a PDF")
        || text.startsWith("HTML (")
        || text.startsWith("Download PDF");
  }

  /** Each line is a paragraph, up to the first line of the table below; the line behind them. */
  private int abstractText(String first, int from) {
    StringBuilder text = new StringBuilder(first.strip());
    int at = from;
    while (at < lines.size() && !CopiedTable.isStart(lines.get(at))) {
      String paragraph = lines.get(at).strip();
      if (!paragraph.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
      }
      at++;
    }
    record.field("abstract", text.toString());
    return at;
  }
}
