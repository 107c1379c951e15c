package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivCategory;
import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the metadata of one record in Dublin Core, in which arXiv writes several fields of its own
 * under one name: the comments are a second description, the journal reference an identifier.
 */
final class OaiDublinCore {

  private static final String COMMENT = "Comment: ";

  private final XmlElement metadata;
  private final ArxivRecord record = new ArxivRecord();
  private final List<String> categories = new ArrayList<>();
  private final List<RawAuthor> authors = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();

  private OaiDublinCore(XmlElement metadata) {
    this.metadata = metadata;
  }

  static RawPaper read(XmlElement metadata, String id, Location location) {
    return new OaiDublinCore(metadata).record(id, location);
  }

  private RawPaper record(String id, Location location) {
    record.id(id).at(location);
    for (XmlElement element : metadata.children()) {
      String text = element.text();
      switch (element.localName()) {
        case "creator" -> authors.add(author(text.strip()));
        case "subject" -> subject(text.strip());
        case "description" -> description(text);
        case "date" -> dates.add(text.strip());
        case "identifier" -> identifier(text.strip());
        case "type" -> {}
        default -> record.field(element.localName(), text);
      }
    }
    record.authors(authors).categories(categories);
    dates();
    return record.build();
  }

  /** "Last, First, Suffix". */
  private static RawAuthor author(String text) {
    List<String> parts = Words.between(text, ",").stream().map(String::strip).toList();
    return parts.size() < 2
        ? RawAuthor.of(text)
        : RawAuthor.ofParts(
            parts.get(1), parts.get(0), parts.size() > 2 ? parts.get(2) : "", List.of());
  }

  /** "Computer Science - Machine Learning" is a category by its name; a code is a class. */
  private void subject(String text) {
    Optional<ArxivCategory> category = CategoryNames.of(text);
    if (category.isPresent()) {
      categories.add(category.get().id());
    } else {
      record.field("msc-class", text);
    }
  }

  private void description(String text) {
    if (text.startsWith(COMMENT)) {
      record.field("comments", text.substring(COMMENT.length()));
    } else {
      record.field("abstract", text);
    }
  }

  private void identifier(String text) {
    if (text.startsWith("doi:") && Doi.parse(text).isPresent()) {
      record.field("doi", text.substring("doi:".length()));
    } else if (ArxivId.parse(text).isEmpty()) {
      record.field("journal-ref", text);
    }
  }

  /** The first version and the last one. */
  private void dates() {
    if (!dates.isEmpty()) {
      record.published(dates.get(0));
    }
    if (dates.size() > 1) {
      record.updated(dates.get(dates.size() - 1));
    }
  }
}
