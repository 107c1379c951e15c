package io.github.paperlistings.parsers.bibliography;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.text.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One record of EndNote's XML. What its elements mean stands in a table, by their paths within the
 * record.
 */
final class EndnoteXmlRecord {

  private static final Table FIELDS = Table.of("endnote-xml-fields.tsv");
  private static final Table TYPES = Table.of("endnote-types.tsv");

  /** What says of whom the number of the record is, in lower case. */
  private static final List<String> PUBMED = List.of("pubmed", "medline", "nlm");

  /** What repeats the library or its keys in every record. */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of("database", "source-app", "foreign-keys", "ref-type", "accession-num");

  private final XmlElement element;
  private final boolean scripts;
  private final Reference reference = new Reference();

  private EndnoteXmlRecord(XmlElement element) {
    this.element = element;
    this.scripts = StyledFields.hasScripts(element);
  }

  /** Reads a record, of which nothing may be known. */
  static RawPaper read(XmlElement element, Location location) {
    EndnoteXmlRecord record = new EndnoteXmlRecord(element);
    record.type();
    element.children().forEach(child -> record.field(child, "", ""));
    record.accession();
    RawPaper paper = record.reference.record(location);
    return record.scripts ? RawPaper.builder().from(paper).textKind(TextKind.HTML).build() : paper;
  }

  /**
   * Reads an element and those within it.
   *
   * @param parents the path to it, with a slash at its end; empty: a child of the record
   * @param group the name of the group of groups it is in: {@code pub-dates} of a date; else empty
   */
  private void field(XmlElement field, String parents, String group) {
    if (parents.isEmpty() && OF_THE_LIBRARY.contains(field.name())) {
      return;
    }
    List<XmlElement> parts =
        field.children().stream().filter(part -> !part.name().equals("style")).toList();
    String path = parents + field.name();
    for (XmlElement part : parts) {
      field(part, path + "/", parents.isEmpty() ? "" : field.name());
    }
    if (parts.isEmpty()) {
      value(group.isEmpty() ? field.name() : group, FIELDS.rule(path), field);
    }
  }

  private void value(String name, FieldRule rule, XmlElement field) {
    String text = StyledFields.text(field).strip();
    if (text.isEmpty()) {
      return;
    }
    switch (rule.meaning()) {
      case TITLE, ABSTRACT, VENUE, COMMENT -> reference.field(name, rule, written(field, text));
      case KEYWORDS -> StyledFields.lines(text).forEach(line -> keyword(name, rule, line));
      case SERIAL_NUMBER ->
          StyledFields.lines(text).forEach(line -> reference.field(name, rule, number(line)));
      case AUTHOR -> StyledFields.people(text).forEach(one -> reference.field(name, rule, one));
      case IDENTIFIER -> identifier(name, rule, text);
      case PAGES -> reference.field(name, text.contains("://") ? FieldRule.EXTRA : rule, text);
      default -> reference.field(name, rule, text);
    }
  }

  private String written(XmlElement field, String text) {
    return scripts ? StyledFields.markup(field).strip() : text;
  }

  /** A keyword of its own may hold commas. */
  private void keyword(String name, FieldRule rule, String text) {
    if (text.indexOf(';') < 0) {
      reference.keyword(text);
    } else {
      reference.field(name, rule, text);
    }
  }

  /** "0007-0920 (Linking)". */
  private static String number(String text) {
    int note = text.indexOf('(');
    return note > 0 ? text.substring(0, note).strip() : text;
  }

  /** The number of an electronic resource is a DOI, or one of the arXiv, or any other. */
  private void identifier(String name, FieldRule rule, String text) {
    if (rule.argument().equals("doi") && !text.contains("10.")) {
      String arxiv = ArxivId.parse(text).map(ArxivId::toString).orElse("");
      FieldRule other =
          arxiv.isEmpty() ? FieldRule.EXTRA : new FieldRule(Meaning.IDENTIFIER, "arxiv");
      reference.field(name, other, arxiv.isEmpty() ? text : arxiv);
    } else if (rule.argument().equals("pmcid") && !text.startsWith("PMC")) {
      reference.extra(name, text);
    } else {
      reference.field(name, rule, text);
    }
  }

  private void type() {
    XmlElement none = new XmlElement("", Map.of(), List.of());
    XmlElement type = element.child("ref-type").orElse(none);
    String name = type.attribute("name").orElse(type.text()).strip();
    if (!name.isEmpty()) {
      FieldRule rule = new FieldRule(Meaning.TYPE, "");
      reference.field("ref-type", rule, TYPES.value(name).orElse(name.toLowerCase(Locale.ROOT)));
      reference.extra("ref-type", name);
    }
  }

  /** The number that the record had in the database it came from. */
  private void accession() {
    element
        .child("accession-num")
        .map(field -> StyledFields.text(field).strip())
        .filter(number -> !number.isEmpty())
        .ifPresent(
            number -> {
              boolean pubmed = isOfPubmed() && number.chars().allMatch(c -> c >= '0' && c <= '9');
              FieldRule rule = pubmed ? new FieldRule(Meaning.IDENTIFIER, "pmid") : FieldRule.EXTRA;
              reference.field("accession-num", rule, number);
            });
  }

  private boolean isOfPubmed() {
    return element.children().stream()
        .filter(child -> child.name().startsWith("remote-database") || isDatabase(child))
        .map(child -> child.text() + child.attribute("name").orElse(""))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> PUBMED.stream().anyMatch(text::contains));
  }

  private static boolean isDatabase(XmlElement child) {
    return child.name().equals("database");
  }
}
