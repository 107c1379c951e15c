package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;

/** The record of the fields of EndNote. */
final class EndnoteRecord {

  private static final Table TAGS = Table.of("endnote-tags.tsv");
  private static final Table TYPES = Table.of("endnote-types.tsv");

  private EndnoteRecord() {}

  static RawPaper of(TaggedFields fields) {
    Reference reference = new Reference();
    for (TaggedLine field : fields.fields()) {
      String value = field.value();
      if (field.tag().equals("%0")) {
        String type = TYPES.value(value).orElse(value.toLowerCase(Locale.ROOT));
        reference.field("%0", new FieldRule(Meaning.TYPE, ""), type);
        reference.extra("%0", value);
      } else {
        reference.field(field.tag(), TAGS.rule(field.tag()), value);
      }
    }
    return reference.record(fields.location());
  }
}
