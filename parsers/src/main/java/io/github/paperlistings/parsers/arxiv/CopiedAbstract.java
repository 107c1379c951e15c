package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.PageRecords;
import io.github.paperlistings.spi.RawListing;
import io.github.paperlistings.spi.RecordReader;
import io.github.paperlistings.spi.StructureNotFoundException;
import java.util.List;
import java.util.Optional;

/**
 * The copied page of one paper: title and authors stand behind the line "[Submitted on …]", the
 * other fields behind their labels.
 */
final class CopiedAbstract {

  private static final String SUBMITTED = "[Submitted on ";
  private static final String ABSTRACT = "Abstract:";
  private static final String CITE = "Cite as:";

  private final List<String> lines;
  private final ArxivRecord record = new ArxivRecord();
  private int at;

  private CopiedAbstract(String text) {
    this.lines = text.lines().map(CopiedAbstract::withoutMarks).toList();
  }

  static boolean is(String text) {
    return text.contains(SUBMITTED) && text.contains(ABSTRACT);
  }

  static RecordReader read(String text) {
    CopiedAbstract page = new CopiedAbstract(text);
    String id =
        page.id()
            .orElseThrow(
                () ->
                    new StructureNotFoundException(
                        "the text names no identifier of arXiv", Location.unknown()));
    page.fields(id);
    return new PageRecords(List.of(page.record.build()), RawListing.none(), false);
  }

  private void fields(String id) {
    while (!lines.get(at).startsWith(SUBMITTED)) {
      at++;
    }
    record.id(id).at(Location.line(at + 1L));
    at++;
    record.field("title", labelled("Title:"));
    record.field("authors", labelled("Authors:"));
    for (; at < lines.size(); at++) {
      field(lines.get(at));
    }
  }

  /** The identifier with the version that the page is of, where it tells. */
  private Optional<String> id() {
    String found = "";
    for (String line : lines) {
      boolean told = line.startsWith(CITE) || line.contains("for this version");
      List<ArxivId> ids = told || found.isEmpty() ? ArxivId.findAll(line) : List.of();
      found = ids.isEmpty() ? found : ids.get(0).toString();
    }
    return Optional.of(found).filter(id -> !id.isEmpty());
  }

  /** The next line that is not blank, without its label. */
  private String labelled(String label) {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    String line = at < lines.size() ? lines.get(at++) : "";
    return line.startsWith(label) ? line.substring(label.length()) : line;
  }

  private void field(String line) {
    if (line.startsWith(ABSTRACT)) {
      record.field("abstract", line.substring(ABSTRACT.length()));
    } else if (line.startsWith("[v") && line.indexOf(']') > 0) {
      int close = line.indexOf(']');
      record.version(MetadataText.version(line.substring(1, close), line.substring(close + 1)));
    } else {
      table(line);
    }
  }

  private void table(String line) {
    int colon = line.indexOf(':');
    String label = colon < 0 ? "" : line.substring(0, colon);
    switch (label) {
      case "Comments",
          "Subjects",
          "Journal reference",
          "Report number",
          "MSC classes",
          "ACM classes",
          "Related DOI" ->
          record.field(label, line.substring(colon + 1));
      default -> {}
    }
  }

  /** Marks of headings and quotations of Markdown. */
  private static String withoutMarks(String line) {
    String text = line.strip();
    while (text.startsWith("#") || text.startsWith(">")) {
      text = text.substring(1).stripLeading();
    }
    return text.replace("**", "");
  }
}
