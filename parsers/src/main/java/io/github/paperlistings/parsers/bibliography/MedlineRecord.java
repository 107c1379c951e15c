package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The record of the fields of MEDLINE. */
final class MedlineRecord {

  private static final Table TAGS = Table.of("medline-tags.tsv");
  private static final Table TYPES = Table.of("medline-types.tsv");

  private final Reference reference = new Reference();
  private boolean fullNames;

  private MedlineRecord() {}

  static RawPaper of(TaggedFields fields) {
    MedlineRecord record = new MedlineRecord();
    record.fullNames = fields.fields().stream().anyMatch(field -> field.tag().equals("FAU"));
    fields.fields().forEach(record::field);
    record.type(fields.fields());
    return record.reference.record(fields.location());
  }

  private void field(TaggedLine field) {
    String value = field.value();
    switch (field.tag()) {
      case "AU" -> author(value);
      case "AUID" -> orcid(value);
      case "AID", "LID" -> location(field.tag(), value);
      case "MH", "OT" -> reference.keyword(value.replace("*", ""));
      case "PT" -> {}
      default -> reference.field(field.tag(), TAGS.rule(field.tag()), value);
    }
  }

  /** The short form of the name stands behind the full one. */
  private void author(String shortName) {
    if (!fullNames) {
      reference.author(RawAuthor.of(shortName));
    }
  }

  private void orcid(String value) {
    int colon = value.indexOf("ORCID:");
    if (colon < 0) {
      reference.extra("AUID", value);
    } else {
      reference.identifyAuthor(
          new RawIdentifier("orcid", value.substring(colon + "ORCID:".length()).strip()));
    }
  }

  /** "10.1016/j.cpr.2005.02.002 [doi]". */
  private void location(String tag, String value) {
    boolean doi = value.endsWith("[doi]") || value.regionMatches(true, 0, "doi:", 0, 4);
    if (doi) {
      String bare = value.endsWith("]") ? value.substring(0, value.lastIndexOf('[')) : value;
      reference.field(tag, new FieldRule(Meaning.IDENTIFIER, "doi"), bare.strip());
    } else {
      reference.extra(tag, value);
    }
  }

  /** Of several types that which the table knows. */
  private void type(List<TaggedLine> fields) {
    List<String> types =
        fields.stream().filter(field -> field.tag().equals("PT")).map(TaggedLine::value).toList();
    Optional<String> known = types.stream().map(TYPES::value).flatMap(Optional::stream).findFirst();
    known
        .or(() -> types.stream().findFirst().map(type -> type.toLowerCase(Locale.ROOT)))
        .ifPresent(type -> reference.field("PT", new FieldRule(Meaning.TYPE, ""), type));
    types.forEach(type -> reference.extra("PT", type));
  }
}
