package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One paper of a mailing as its lines come: the title, authors on lines of their own or behind a
 * label, the abstract with or without a label, other fields behind labels, in any order.
 */
final class NepPaper {

  private static final Table LABELS = Table.of("nep-labels.tsv");

  private static final String TITLE = "title";
  private static final String AUTHORS = "by";
  private static final String ABSTRACT = "abstract";

  private final Location location;
  private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
  private String field = TITLE;
  private boolean labelled;
  private int size;

  NepPaper(String title, long line) {
    location = Location.line(line);
    append(TITLE, title);
  }

  void line(String text) {
    if (text.isEmpty()) {
      empty();
      return;
    }
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (LABELS.value(label).isPresent()) {
      field = label;
      labelled = true;
      append(field, text.substring(colon + 1).strip());
    } else {
      append(field.equals("url") ? ABSTRACT : field, text);
      field = field.equals("url") ? ABSTRACT : field;
    }
  }

  int size() {
    return size;
  }

  Location location() {
    return location;
  }

  RawPaper record() {
    Reference reference = new Reference();
    reference.field("type", new FieldRule(Meaning.TYPE, ""), "techreport");
    for (Map.Entry<String, StringBuilder> entry : fields.entrySet()) {
      String value = entry.getValue().toString().strip();
      if (!value.isEmpty()) {
        add(reference, entry.getKey(), value);
      }
    }
    return reference.record(location);
  }

  /** Without labels, an empty line parts title, authors and abstract. */
  private void empty() {
    if (!labelled) {
      field = field.equals(TITLE) ? AUTHORS : fields.containsKey(AUTHORS) ? ABSTRACT : field;
    }
  }

  private static void add(Reference reference, String label, String value) {
    switch (label) {
      case AUTHORS -> NepAuthors.of(value).forEach(reference::author);
      case "url" -> {
        reference.field("url", LABELS.rule("url"), value);
        RepecHandle.of(value).ifPresent(handle -> handle.addTo(reference));
      }
      default -> reference.field(label, LABELS.rule(label), value.replace('\n', ' '));
    }
  }

  private void append(String to, String text) {
    StringBuilder value = fields.computeIfAbsent(to, name -> new StringBuilder());
    value.append(value.length() == 0 ? "" : "\n").append(text);
    size += text.length() + 1;
  }
}
