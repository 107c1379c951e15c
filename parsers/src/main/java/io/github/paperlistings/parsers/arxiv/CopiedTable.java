package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivCategory;
import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.words.Words;
import java.util.List;

/** What stands below the abstract of a copied page: the table of fields and the history. */
final class CopiedTable {

  private static final List<String> LABELS =
      List.of(
          "Comments:",
          "Subjects:",
          "Journal reference:",
          "Report number:",
          "MSC classes:",
          "ACM classes:",
          "Related DOI:",
          "Cite as:");

  /** Lines that end the table. */
  private static final List<String> ENDS =
      List.of(
          "Submission history",
          "Focus to learn",
          "Full-text links",
          "[Full-text links",
          "Access Paper",
          "References & Citations",
          "Current browse context",
          "(or ",
          "https://doi.org/10.48550/",
          "From:",
          "[v1]");

  private static final String HISTORY = "Submission history";

  private final ArxivRecord record;
  private final StringBuilder value = new StringBuilder();
  private String label = "";
  private boolean dated;

  CopiedTable(ArxivRecord record) {
    this.record = record;
  }

  /** Whether the abstract has ended before a line. */
  static boolean isStart(String line) {
    return LABELS.stream().anyMatch(line::startsWith)
        || ENDS.stream().anyMatch(line::startsWith)
        || line.equals("(or")
        || isSubjects(line);
  }

  /** Reads the lines, and takes the days of submission from the head where no history tells. */
  void read(List<String> lines, String submission) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).contains(HISTORY)) {
      line(lines.get(at));
      at++;
    }
    if (at < lines.size() && labelAt(lines.get(at)) == 0) {
      line(lines.get(at).substring(0, lines.get(at).indexOf(HISTORY)));
    }
    start("", "");
    history(String.join("\n", lines.subList(at, lines.size())));
    if (!dated) {
      dates(submission);
    }
  }

  private void line(String line) {
    if (labelAt(line) == 0) {
      String found = labelOf(line);
      start(found, line.substring(found.length()));
    } else if (isEnd(line) || line.isEmpty() && !value.toString().isBlank()) {
      start("", "");
    } else if (label.isEmpty() && isSubjects(line)) {
      field("Subjects:", line);
    } else {
      value.append(' ').append(line);
    }
  }

  private void start(String next, String text) {
    field(label, value.toString());
    label = next;
    value.setLength(0);
    value.append(text);
  }

  /** The identifier with the version that the head calls "this version", where it has none. */
  String versioned(String id, String submission) {
    int mark = submission.indexOf("this version, v");
    return mark < 0 || ArxivId.parse(id).filter(parsed -> parsed.version().isEmpty()).isEmpty()
        ? id
        : Counts.first(submission, mark).map(version -> id + "v" + version).orElse(id);
  }

  /** Tools leave several fields in one line: "5 pagesSubjects:Machine Learning (cs.LG)Cite as:". */
  private void field(String name, String text) {
    int next = labelAt(text);
    String own = next < 0 ? text : text.substring(0, next);
    if (!name.isEmpty() && !name.equals("Cite as:")) {
      record.field(name.substring(0, name.length() - 1), own);
    }
    if (next >= 0) {
      String rest = text.substring(next);
      String second = labelOf(rest);
      field(second, rest.substring(second.length()));
    }
  }

  private static int labelAt(String text) {
    int first = -1;
    for (String name : LABELS) {
      int at = text.indexOf(name);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private static String labelOf(String text) {
    return LABELS.stream().filter(text::startsWith).findFirst().orElse("");
  }

  private static boolean isEnd(String line) {
    return ENDS.stream().anyMatch(line::startsWith);
  }

  /** "Computation and Language (cs.CL); Machine Learning (cs.LG)" without its label. */
  private static boolean isSubjects(String line) {
    return line.endsWith(")")
        && line.length() < 500
        && Words.between(line, ";").stream().allMatch(CopiedTable::isSubject);
  }

  private static boolean isSubject(String part) {
    String subject = part.strip();
    int open = subject.lastIndexOf('(');
    return open > 0
        && subject.endsWith(")")
        && ArxivCategory.of(subject.substring(open + 1, subject.length() - 1)).isPresent();
  }

  /** "[v1] Tue, 30 Apr 2024 17:58:29 UTC (1,112 KB)", on one line or torn apart. */
  private void history(String text) {
    int mark = mark(text, 0);
    while (mark >= 0) {
      int close = text.indexOf(']', mark);
      int end = text.indexOf(')', close);
      int next = mark(text, close);
      if (end < 0 || next >= 0 && next < end) {
        end = (next < 0 ? text.length() : next) - 1;
      }
      String date = text.substring(close + 1, Math.min(text.length(), end + 1)).strip();
      dated |= !date.isEmpty();
      record.version(MetadataText.version(text.substring(mark + 1, close), date));
      mark = next;
    }
  }

  private static int mark(String text, int from) {
    for (int at = text.indexOf("[v", from); at >= 0; at = text.indexOf("[v", at + 1)) {
      int end = at + 2;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end > at + 2 && text.startsWith("]", end)) {
        return at;
      }
    }
    return -1;
  }

  /** "[Submitted on 1 Mar 2026 (v1), last revised 22 Mar 2026 (this version, v3)". */
  private void dates(String submission) {
    int on = submission.indexOf(" on ");
    if (on < 0) {
      return;
    }
    int revised = submission.indexOf("last revised ");
    record.published(beforeBracket(submission.substring(on + " on ".length())));
    if (revised >= 0) {
      record.updated(beforeBracket(submission.substring(revised + "last revised ".length())));
    }
  }

  private static String beforeBracket(String text) {
    int end = 0;
    while (end < text.length() && "(,]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).strip();
  }
}
