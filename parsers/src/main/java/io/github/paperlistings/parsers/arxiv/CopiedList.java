package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.ParseContext;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of a copied listing or of copied results of a search, line by line. */
final class CopiedList {

  /** How far behind an identifier its files, or the title, stand where lines are torn apart. */
  private static final int MARKS_AHEAD = 3;

  private final ParseContext context;
  private final List<String> lines;
  private final boolean titled;
  private final List<RawPaper> records = new ArrayList<>();
  private final ListHeader header = new ListHeader();
  private final RawListing.Builder search = RawListing.builder();
  private Section section = Section.NONE;
  private Optional<CopiedEntry> open = Optional.empty();

  private CopiedList(List<String> lines, ParseContext context) {
    this.context = context;
    this.lines = lines;
    this.titled = lines.stream().anyMatch(CopiedList::isTitle);
  }

  static RecordReader read(List<String> lines, ParseContext context) {
    return new CopiedList(lines, context).read();
  }

  /** Whether an entry with its files starts on one of these lines. */
  static boolean isIn(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<CopiedTerm> term = CopiedTerm.of(lines.get(i));
      if (term.isPresent() && (term.get().hasFiles() || follows(lines, i, CopiedTerm::isFiles))) {
        return true;
      }
    }
    return false;
  }

  private RecordReader read() {
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    close();
    if (records.isEmpty()) {
      throw new StructureNotFoundException(
          "no line that starts an entry of an arXiv listing", Location.unknown());
    }
    RawListing shown = header.listing();
    RawListing stated = search.build();
    return new PageRecords(records, stated.title().isPresent() ? stated : shown, false);
  }

  private void line(int at) {
    String line = lines.get(at);
    Optional<CopiedTerm> term = CopiedTerm.of(line).filter(found -> starts(found, at));
    if (term.isPresent()) {
      close();
      open = Optional.of(new CopiedEntry(term.get(), section, titled, at + 1L));
    } else if (isHeading(line)) {
      close();
      header.heading("h3", line);
      section = Section.of(line);
    } else if (line.startsWith("Showing ") && line.contains(" results for ")) {
      search.title(line);
      SearchPage.count(line, search);
    } else if (CopiedTerm.isNumber(line)) {
      close();
    } else if (open.filter(entry -> entry.isOfAnother(line)).isPresent()) {
      close();
      context.reject("an entry without an identifier: " + line, Location.line(at + 1L));
    } else {
      open.ifPresent(entry -> entry.line(line));
    }
  }

  /** Within a text, an identifier alone on its line starts nothing. */
  private boolean starts(CopiedTerm term, int at) {
    return !term.marks().isEmpty()
        || term.numbered()
        || at > 0 && CopiedTerm.isNumber(lines.get(at - 1))
        || follows(lines, at, line -> CopiedTerm.isFiles(line) || isTitle(line));
  }

  private static boolean follows(List<String> lines, int at, Predicate<String> mark) {
    int seen = 0;
    for (int i = at + 1; i < lines.size() && seen < MARKS_AHEAD; i++) {
      String line = lines.get(i);
      if (mark.test(line)) {
        return true;
      }
      seen += line.isEmpty() ? 0 : 1;
    }
    return false;
  }

  private static boolean isTitle(String line) {
    return line.startsWith("Title:") || line.startsWith(": Title:");
  }

  private void close() {
    open.ifPresent(entry -> records.add(entry.record()));
    open = Optional.empty();
  }

  /** "New submissions (showing 60 of 60 entries)", "Showing new listings for Monday, …". */
  private static boolean isHeading(String line) {
    return line.endsWith("entries)")
        || line.endsWith("entries )")
        || line.startsWith("Showing new listings for")
        || line.startsWith("Authors and titles for");
  }
}
