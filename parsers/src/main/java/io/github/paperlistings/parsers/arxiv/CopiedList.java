package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a copied listing, line by line. */
final class CopiedList {

  private final ParseContext context;
  private final List<String> lines;
  private final List<RawPaper> records = new ArrayList<>();
  private final ListHeader header = new ListHeader();
  private Section section = Section.NONE;
  private Optional<CopiedEntry> open = Optional.empty();

  CopiedList(String text, ParseContext context) {
    this.context = context;
    this.lines = text.lines().toList();
  }

  RecordReader read() {
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1L);
    }
    close();
    if (records.isEmpty()) {
      throw new StructureNotFoundException(
          "no line that starts an entry of an arXiv listing", Location.unknown());
    }
    return new PageRecords(records, header.listing(), false);
  }

  private void line(String line, long number) {
    Optional<CopiedTerm> term = CopiedTerm.of(line);
    if (term.isPresent()) {
      close();
      open = Optional.of(new CopiedEntry(term.get(), section, number));
    } else if (isHeading(line)) {
      close();
      header.heading("h3", line.strip());
      section = Section.of(line);
    } else if (CopiedTerm.isNumber(line)) {
      close();
    } else if (open.filter(entry -> entry.isOfAnother(line)).isPresent()) {
      close();
      context.reject("an entry without an identifier: " + line.strip(), Location.line(number));
    } else {
      open.ifPresent(entry -> entry.line(line));
    }
  }

  private void close() {
    open.ifPresent(entry -> records.add(entry.record()));
    open = Optional.empty();
  }

  /** "New submissions (showing 60 of 60 entries)", "Showing new listings for Monday, …". */
  private static boolean isHeading(String line) {
    String text = line.strip();
    return text.endsWith("entries)")
        || text.endsWith("entries )")
        || text.startsWith("Showing new listings for")
        || text.startsWith("Authors and titles for");
  }
}
