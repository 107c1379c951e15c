package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivCategory;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One entry of a copied listing or of copied results of a search. Listings label all lines but two:
 * the authors, behind the title, and the abstract, behind the subjects. Results label all but the
 * title and the categories before it.
 */
final class CopiedEntry {

  private static final Set<String> LABELS =
      Set.of(
          "title",
          "authors",
          "comments",
          "journal-ref",
          "journal ref",
          "subjects",
          "abstract",
          "report-no",
          "report number",
          "doi",
          "msc-class",
          "msc class",
          "acm-class",
          "acm class");

  /** What stands below the last entry of a page. */
  private static final Set<String> FOOTER =
      Set.of("about", "help", "contact", "subscribe", "arxiv operational status");

  /** Text browsers wrap lines; of what is copied from others, each line is a paragraph. */
  private static final int WRAPPED = 120;

  private final ArxivRecord record;
  private final Section section;
  private final boolean titled;
  private final StringBuilder marks;
  private final StringBuilder value = new StringBuilder();
  private String field = "";

  /** The first line of the title, which goes on behind it if authors have a label as well. */
  private String title = "";

  private boolean labelled;
  private boolean ended;

  /**
   * An entry to be read.
   *
   * @param titled whether titles stand behind a label, as in listings
   */
  CopiedEntry(CopiedTerm term, Section section, boolean titled, long line) {
    this.record = new ArxivRecord().id(term.id()).key(term.id()).at(Location.line(line));
    this.section = section;
    this.titled = titled;
    this.marks = new StringBuilder();
    mark(term.marks());
  }

  /** Whether a line is the title of an entry whose first line is missing. */
  boolean isOfAnother(String line) {
    return !field.isEmpty() && line.startsWith("Title:");
  }

  void line(String line) {
    String text = line.startsWith(": ") ? line.substring(1).strip() : line;
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (LABELS.contains(label)) {
      label(label, text.substring(colon + 1));
    } else if (text.startsWith(SubmissionDates.SUBMITTED) && !titled) {
      start("submitted", text);
    } else if (field.isEmpty() && !text.isEmpty()) {
      beforeFields(text);
    } else {
      unlabelled(text);
    }
  }

  RawPaper record() {
    start("", "");
    section.announce(record, marks.toString());
    return record.build();
  }

  private void label(String label, String text) {
    if (label.equals("authors") && field.equals("authors") && !labelled) {
      record.field("title", title + "\n" + value);
    }
    start(label, text);
    labelled = true;
  }

  private void beforeFields(String text) {
    if (CopiedTerm.isMark(text)) {
      mark(text);
    } else if (!tags(text) && !titled) {
      start("title", text);
    }
  }

  /** The marks of an entry; of a search's result the tags stand behind them. */
  private void mark(String text) {
    marks.append(' ').append(text);
    tags(text.substring(text.lastIndexOf(']') + 1));
  }

  /** "cs.CL cs.AI", "doi 10.1103/PhysRevLett.116.061102": whether a line has nothing else. */
  private boolean tags(String text) {
    List<String> words = Words.of(text);
    List<String> categories = new ArrayList<>();
    for (String word : words) {
      if (ArxivCategory.of(word).isPresent()) {
        categories.add(word);
      } else if (word.startsWith("10.") && Doi.parse(word).isPresent()) {
        record.field("doi", word);
      } else if (!word.equals("doi")) {
        return false;
      }
    }
    if (!categories.isEmpty()) {
      record.categories(categories);
    }
    return true;
  }

  private void unlabelled(String text) {
    boolean empty = value.toString().isBlank();
    if (text.isEmpty() || ended) {
      value.append(empty ? "" : "\n");
    } else if (field.equals("title") && !empty) {
      title = value.toString();
      start("authors", text);
    } else if (field.equals("subjects") && !empty) {
      start("abstract", text);
    } else if (FOOTER.contains(text.toLowerCase(Locale.ROOT))) {
      ended = true;
    } else {
      value.append('\n').append(text);
    }
  }

  private void start(String next, String text) {
    String read = value.toString();
    switch (field) {
      case "" -> {}
      case "submitted" -> SubmissionDates.read(read.replace('\n', ' '), record);
      case "abstract" -> record.field(field, paragraphs(CopiedAbstractText.whole(read)));
      case "authors" -> record.field(field, CopiedAuthors.of(read));
      default -> record.field(field, read);
    }
    field = next;
    labelled = false;
    value.setLength(0);
    value.append(text.strip());
  }

  private static String paragraphs(String text) {
    boolean wrapped = text.lines().allMatch(line -> line.length() <= WRAPPED);
    return wrapped ? text : text.replace("\n", "\n\n");
  }
}
