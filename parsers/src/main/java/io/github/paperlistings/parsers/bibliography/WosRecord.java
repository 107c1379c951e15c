package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The record of the fields of the Web of Science. */
final class WosRecord {

  private static final Table TAGS = Table.of("wos-tags.tsv");
  private static final Table TYPES = Table.of("wos-types.tsv");

  /** Fields with a value a line; in a table semicolons part them. */
  private static final List<String> LISTS =
      List.of("AU", "AF", "BA", "BF", "CA", "GP", "BE", "ED", "C1", "CR");

  private final Reference reference = new Reference();
  private final TaggedFields fields;
  private final WosAuthors authors = new WosAuthors();

  private WosRecord(TaggedFields fields) {
    this.fields = fields;
  }

  static RawPaper of(TaggedFields fields) {
    return new WosRecord(fields).record();
  }

  /** Whether each line of a field is a value of its own. */
  static boolean isList(String tag) {
    return LISTS.contains(tag);
  }

  private RawPaper record() {
    for (TaggedLine field : fields.fields()) {
      field(field.tag(), field.value());
    }
    Stream.of(names("AF", "AU"), names("BF", "BA"), names("CA", "GP"))
        .flatMap(List::stream)
        .distinct()
        .forEach(authors::add);
    values("C1").forEach(authors::address);
    values("OI").forEach(authors::orcid);
    for (RawAuthor author : authors.all()) {
      reference.author(author);
    }
    type();
    return reference.record(fields.location());
  }

  private void field(String tag, String value) {
    FieldRule rule = TAGS.rule(tag);
    switch (rule.meaning()) {
      case AUTHOR -> {}
      case CATEGORY -> Words.ofList(value).forEach(part -> reference.field(tag, rule, part));
      default -> {
        if (!tag.equals("PT")) {
          reference.field(tag, rule, value);
        }
      }
    }
  }

  /** The full names, or else the short ones. */
  private List<String> names(String full, String brief) {
    List<String> names = split(values(full));
    return names.isEmpty() ? split(values(brief)) : names;
  }

  private static List<String> split(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      for (String name : value.split(";")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private List<String> values(String tag) {
    return fields.fields().stream()
        .filter(field -> field.tag().equals(tag))
        .map(TaggedLine::value)
        .toList();
  }

  /** "Article; Proceedings Paper": the last that is known says most. */
  private void type() {
    String type = fields.last("PT").flatMap(TYPES::value).orElse("");
    for (String part : split(values("DT"))) {
      type = TYPES.value(part).orElse(type);
    }
    if (!type.isEmpty()) {
      reference.field("PT", new FieldRule(Meaning.TYPE, ""), type);
    }
  }
}
