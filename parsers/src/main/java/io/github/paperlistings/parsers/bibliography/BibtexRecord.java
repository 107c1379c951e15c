package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawPaper;
import java.util.Map;

/** The record of an entry. */
final class BibtexRecord {

  private static final Table FIELDS = Table.of("bibtex-fields.tsv");

  private static final Table ALIASES = Table.of("bibtex-aliases.tsv");
  private static final Table JOURNALS = Table.of("journal-macros.tsv");

  /** How DBLP names its entries. */
  private static final String DBLP = "DBLP:";

  private final BibtexEntry entry;
  private final Reference reference = new Reference();

  BibtexRecord(BibtexEntry entry) {
    this.entry = entry;
  }

  RawPaper record(Location location) {
    String type = ALIASES.value(entry.type()).orElse(entry.type());
    reference.field("type", new FieldRule(Meaning.TYPE, ""), type);
    if (!entry.key().isEmpty()) {
      reference.extra("key", entry.key());
      if (entry.key().startsWith(DBLP)) {
        reference.field(
            "key", new FieldRule(Meaning.IDENTIFIER, "dblp"), entry.key().substring(DBLP.length()));
      }
    }
    String book = entry.field("booktitle");
    if (entry.isLikelyParent() && entry.field("title").isEmpty() && !book.isEmpty()) {
      field("title", book);
    }
    for (Map.Entry<String, String> field : entry.fields().entrySet()) {
      field(field.getKey(), field.getValue());
    }
    return reference.record(location);
  }

  private void field(String name, String value) {
    FieldRule rule = FIELDS.rule(name);
    reference.field(name, rule, text(rule.meaning(), value.strip()));
  }

  private static String text(Meaning meaning, String value) {
    return switch (meaning) {
      case IDENTIFIER, EPRINT, EPRINT_TYPE, LINK, FILE, SERIAL_NUMBER -> VerbatimText.of(value);
      case EXTRA -> VerbatimText.isAddress(value) ? VerbatimText.of(value) : value;
      case DATE -> firstOfRange(value);
      case VENUE -> journal(value);
      default -> value;
    };
  }

  /** ADS writes {@code \\apj} for the Astrophysical Journal. */
  private static String journal(String name) {
    return name.startsWith("\\") ? JOURNALS.value(name.substring(1)).orElse(name) : name;
  }

  /** biblatex parts start and end by a slash. */
  private static String firstOfRange(String date) {
    int slash = date.indexOf('/');
    return slash > 0 ? date.substring(0, slash) : date;
  }
}
