package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;
import java.util.Set;

/**
 * One entry of a copied listing. Today's pages label all lines but two: the authors, behind the
 * title, and the abstract, behind the subjects.
 */
final class CopiedEntry {

  private static final Set<String> LABELS =
      Set.of(
          "title",
          "authors",
          "comments",
          "journal-ref",
          "subjects",
          "abstract",
          "report-no",
          "doi",
          "msc-class",
          "acm-class");

  /** Text browsers wrap lines; of what is copied from others, each line is a paragraph. */
  private static final int WRAPPED = 120;

  private final ArxivRecord record;
  private String field = "";
  private final StringBuilder value = new StringBuilder();

  CopiedEntry(CopiedTerm term, Section section, long line) {
    record = new ArxivRecord().id(term.id()).key(term.id()).at(Location.line(line));
    section.announce(record, term.marks());
  }

  /** Whether a line is the title of an entry whose first line is missing. */
  boolean isOfAnother(String line) {
    return !field.isEmpty() && line.strip().startsWith("Title:");
  }

  void line(String line) {
    String text = line.strip();
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (LABELS.contains(label)) {
      start(label, text.substring(colon + 1));
    } else if (field.equals("title") && !text.isEmpty()) {
      start("authors", text);
    } else if (field.equals("subjects") && !text.isEmpty()) {
      start("abstract", text);
    } else {
      value.append('\n').append(text);
    }
  }

  RawPaper record() {
    start("", "");
    return record.build();
  }

  private void start(String next, String text) {
    if (!field.isEmpty()) {
      record.field(field, field.equals("abstract") ? paragraphs() : value.toString());
    }
    field = next;
    value.setLength(0);
    value.append(text);
  }

  private String paragraphs() {
    String text = value.toString();
    boolean wrapped = text.lines().allMatch(line -> line.length() <= WRAPPED);
    return wrapped ? text : text.replace("\n", "\n\n");
  }
}
