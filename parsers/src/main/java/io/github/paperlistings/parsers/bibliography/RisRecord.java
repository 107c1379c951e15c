package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;

/** The record of the fields of RIS. */
final class RisRecord {

  private static final Table TAGS = Table.of("ris-tags.tsv");
  private static final Table TYPES = Table.of("ris-types.tsv");

  /** Behind the PubMed id in files of PubMed Central. */
  private static final String PMID = "[pmid]";

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

  /** A star tells main subjects. */
  private static String withoutStar(String keyword) {
    return keyword.startsWith("*") ? keyword.substring(1) : keyword;
  }

  /** Keywords stand one a line, and may hold commas. */
  private static void field(Reference reference, TaggedLine field) {
    FieldRule rule = TAGS.rule(field.tag());
    if (field.value().endsWith(PMID)) {
      String pmid = field.value().substring(0, field.value().length() - PMID.length());
      reference.field(field.tag(), new FieldRule(Meaning.IDENTIFIER, "pmid"), pmid);
    } else if (rule.meaning() == Meaning.KEYWORDS && field.value().indexOf(';') < 0) {
      reference.keyword(withoutStar(field.value()));
    } else {
      reference.field(field.tag(), rule, field.value());
    }
  }
}
