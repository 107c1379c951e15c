package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
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

/** The copied pages of single papers, one or several, each with the line "[Submitted on …]". */
final class CopiedAbstract {

  private static final String CITE = "Cite as:";

  private CopiedAbstract() {}

  /** Whether lines are of such a page: by that line, or by the words around the abstract. */
  static boolean is(List<String> lines) {
    boolean submitted = false;
    boolean text = false;
    boolean title = false;
    boolean frame = false;
    boolean id = false;
    for (String line : lines) {
      submitted |= CopiedPage.isSubmitted(line);
      text |= CopiedPage.abstractStart(line) >= 0;
      title |= line.startsWith("Title:");
      frame |= line.startsWith("Submission history") || line.startsWith(CITE);
      id |= line.contains("arxiv.org/abs/") || line.contains("arXiv:");
    }
    return text && (submitted || frame && id);
  }

  static RecordReader read(List<String> lines, ParseContext context) {
    List<Integer> starts = starts(lines);
    List<RawPaper> records = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      Optional<String> id = id(lines, before, start, end);
      before = start;
      if (id.isPresent()) {
        records.add(new CopiedPage(lines.subList(start, end), start + 1L).read(id.get()));
      } else if (starts.size() > 1) {
        context.reject("a page without an identifier", Location.line(start + 1L));
      }
    }
    if (records.isEmpty()) {
      throw new StructureNotFoundException(
          "the text names no identifier of arXiv", Location.unknown());
    }
    return new PageRecords(records, RawListing.none(), false);
  }

  /** The lines that start a page; the whole is one where none has the day of submission. */
  private static List<Integer> starts(List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (CopiedPage.isSubmitted(lines.get(i))) {
        starts.add(i);
      }
    }
    return starts.isEmpty() ? List.of(0) : starts;
  }

  /**
   * The identifier with the version that the page is of, where it tells; else the last one before
   * the page, or the first one in it.
   */
  private static Optional<String> id(List<String> lines, int before, int start, int end) {
    String told = "";
    String first = "";
    for (int i = start; i < end; i++) {
      List<ArxivId> ids = ArxivId.findAll(lines.get(i));
      if (!ids.isEmpty() && isTold(lines.get(i))) {
        told = ids.get(ids.size() - 1).toString();
      }
      first = first.isEmpty() && !ids.isEmpty() ? ids.get(0).toString() : first;
    }
    for (int i = start - 1; i >= before && told.isEmpty(); i--) {
      List<ArxivId> ids = ArxivId.findAll(lines.get(i));
      told = ids.isEmpty() ? told : ids.get(0).toString();
    }
    return Optional.of(told.isEmpty() ? first : told).filter(id -> !id.isEmpty());
  }

  /** The identifier may be on the line behind the words. */
  private static boolean isTold(String line) {
    return line.contains(CITE)
        || line.contains("for this version")
        || line.startsWith("arXiv:") && line.endsWith("]");
  }
}
