package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.spi.RawVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record of a mailing, line by line as it is read. */
final class MailingRecord {

  private static final int LONGEST_LABEL = 40;
  private static final String DAY = "/*";

  private final long line;
  private final List<StringBuilder> fields = new ArrayList<>(10);
  private final StringBuilder text = new StringBuilder();
  private long size;

  MailingRecord(long line) {
    this.line = line;
  }

  long line() {
    return line;
  }

  long size() {
    return size;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  boolean hasAbstract() {
    return text.length() > 0;
  }

  /** Whether the record only names the day of those that follow: "/* Fri, 3 Mar 2023 *&#47;". */
  boolean isDay() {
    return fields.size() == 1 && fields.get(0).indexOf(DAY) == 0;
  }

  String day() {
    String mark = fields.get(0).toString();
    int end = mark.indexOf("*/");
    return mark.substring(DAY.length(), end < 0 ? mark.length() : end).strip();
  }

  /** A line of the fields; one that is indented or has no label goes on with the one before. */
  void field(String written) {
    if (written.isBlank()) {
      return;
    }
    size += written.length();
    boolean more = written.charAt(0) == ' ' || written.charAt(0) == '\t' || !isField(written);
    if (more && !fields.isEmpty()) {
      fields.get(fields.size() - 1).append('\n').append(written.strip());
    } else {
      fields.add(new StringBuilder(written.strip()));
    }
  }

  void abstractLine(String written) {
    size += written.length();
    if (text.length() > 0 || !written.isBlank()) {
      text.append(text.length() > 0 ? "\n" : "").append(written);
    }
  }

  /**
   * The record, or empty where it does not say which paper it is of.
   *
   * @param section the section it stands in
   * @param day the day it was announced on, or nothing
   * @param announced whether the mailing announces what it lists
   */
  Optional<RawPaper> record(MailingRule section, String day, boolean announced) {
    ArxivRecord record = new ArxivRecord().at(Location.line(line)).extra("announced", day);
    if (announced || !day.isEmpty()) {
      record.announcedAsNew();
    }
    switch (section) {
      case CROSS -> record.announcedAsCross();
      case REPLACED -> record.announcedAsReplaced();
      default -> {}
    }
    boolean identified = false;
    for (StringBuilder field : fields) {
      identified |= set(record, field.toString());
    }
    record.field("abstract", text.toString());
    return identified ? Optional.of(record.build()) : Optional.empty();
  }

  /** Sets a field; whether it is the identifier. */
  private static boolean set(ArxivRecord record, String field) {
    if (field.startsWith("replaced ")) {
      replaced(record, field);
      return false;
    }
    int colon = field.indexOf(':');
    String label = colon < 0 ? "text" : field.substring(0, colon).strip();
    String value = field.substring(colon + 1);
    if (label.equals("arXiv") || label.startsWith("Paper")) {
      return identified(record, label, value);
    }
    if (label.startsWith("Date")) {
      record.version(MetadataText.version(version(label), value));
    } else {
      record.field(label, value);
    }
    return false;
  }

  private static boolean identified(ArxivRecord record, String label, String value) {
    List<String> words = Words.of(value);
    if (words.isEmpty()) {
      return false;
    }
    record.id(words.get(0));
    if (value.contains("cross-list") || label.contains("cross-list")) {
      record.announcedAsCross();
    }
    return true;
  }

  /** "replaced with revised version Thu, 8 Jun 2023 08:03:26 GMT (25kb,D)". */
  private static void replaced(ArxivRecord record, String field) {
    record.announcedAsReplaced();
    int version = field.indexOf("version");
    if (version >= 0) {
      RawVersion revised = MetadataText.version("", field.substring(version + "version".length()));
      revised.date().ifPresent(record::updated);
      revised.size().ifPresent(size -> record.extra("size", size));
    }
  }

  /** The version in "Date (revised v2)"; "Date" is that of the first. */
  private static String version(String label) {
    int mark = label.lastIndexOf('v');
    boolean numbered = mark > 0 && Counts.first(label, mark).isPresent();
    return numbered ? "v" + Counts.first(label, mark).get() : label.contains("(") ? "" : "v1";
  }

  /** Labels are short and hold no mark but the hyphen, or they are those of arXiv's own lines. */
  private static boolean isField(String written) {
    if (written.startsWith("replaced ") || written.startsWith(DAY)) {
      return true;
    }
    int colon = written.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL || !Character.isLetter(written.charAt(0))) {
      return false;
    }
    int open = written.indexOf('(');
    String name = written.substring(0, open > 0 && open < colon ? open : colon).strip();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != '-' && !Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
