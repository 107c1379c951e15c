package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;

/** The record of the fields of RIS. */
final class RisRecord {

  private static final Table TAGS = Table.of("ris-tags.tsv");
  private static final Table TYPES = Table.of("ris-types.tsv");

  private RisRecord() {}

  static RawPaper of(TaggedFields fields) {
    Reference reference = new Reference();
    fields.last("TY").ifPresent(type -> type(reference, type));
    for (TaggedLine field : fields.fields()) {
      if (!field.tag().equals("TY")) {
        field(reference, field);
      }
    }
    return reference.record(fields.location());
  }

  private static void type(Reference reference, String code) {
    String type = TYPES.value(code).orElse(code.toLowerCase(Locale.ROOT));
    reference.field("TY", new FieldRule(Meaning.TYPE, ""), type);
    reference.extra("TY", code);
  }

  /** Keywords stand one a line, and may hold commas. */
  private static void field(Reference reference, TaggedLine field) {
    FieldRule rule = TAGS.rule(field.tag());
    if (rule.meaning() == Meaning.KEYWORDS && field.value().indexOf(';') < 0) {
      reference.keyword(field.value());
    } else {
      reference.field(field.tag(), rule, field.value());
    }
  }
}
