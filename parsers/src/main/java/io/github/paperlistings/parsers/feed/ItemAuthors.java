package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.parsers.feed.ItemLabel.Field;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads who wrote an item: its text says more than its elements, which may name who posted it. */
final class ItemAuthors {

  private final XmlElement item;
  private final ItemText text;

  private final String journal;

  /** Authors of an item of a journal, which feeds name as the author of all that it brings. */
  ItemAuthors(XmlElement item, ItemText text, String journal) {
    this.item = item;
    this.text = text;
    this.journal = journal;
  }

  void addTo(RawPaper.Builder record) {
    Optional<String> labelled = text.part(Field.AUTHORS);
    List<RawAuthor> named = named();
    boolean several = named.size() > 1 && named.size() > commas(labelled.orElse(""));
    if (several || labelled.isEmpty() && named.size() == 1 && !isList(named.get(0))) {
      record.authors(named);
    } else {
      labelled
          .or(() -> named.stream().map(RawAuthor::name).findFirst())
          .or(() -> item.text("authors").map(names -> names.replace(";", "; ")))
          .ifPresent(record::authorText);
    }
  }

  /** A list of names in one text has a comma less than names; a longer one is more complete. */
  private static long commas(String names) {
    return names.chars().filter(c -> c == ',').count();
  }

  private List<RawAuthor> named() {
    List<RawAuthor> authors = inParts();
    if (!authors.isEmpty()) {
      return authors;
    }
    for (String name : item.texts("creator")) {
      authors.add(RawAuthor.of(name.strip()));
    }
    if (!authors.isEmpty()) {
      return authors;
    }
    for (XmlElement author : item.children("author")) {
      name(author)
          .filter(name -> !name.equalsIgnoreCase(journal))
          .ifPresent(name -> authors.add(RawAuthor.of(name, author.texts("affiliation"))));
    }
    return authors;
  }

  /** Scopus names the first author as creator, and all of them in parts where asked for more. */
  private List<RawAuthor> inParts() {
    List<RawAuthor> authors = new ArrayList<>();
    for (XmlElement author : item.children("author")) {
      author
          .text("surname")
          .map(family -> RawAuthor.ofParts(given(author), family.strip(), "", List.of()))
          .ifPresent(authors::add);
    }
    return authors;
  }

  private static String given(XmlElement author) {
    return author.text("given-name").or(() -> author.text("initials")).orElse("").strip();
  }

  private static Optional<String> name(XmlElement author) {
    return author
        .text("name")
        .or(() -> Stream.of(author.text()).filter(text -> author.children().isEmpty()).findFirst())
        .map(ItemAuthors::withoutAddress)
        .filter(name -> !name.isEmpty());
  }

  /** RSS 2.0 asks for a mail address, with the name in parentheses behind it. */
  private static String withoutAddress(String text) {
    String name = text.strip();
    int open = name.indexOf('(');
    boolean address = name.indexOf('@') >= 0 && name.indexOf('@') < open && name.endsWith(")");
    return address ? name.substring(open + 1, name.length() - 1).strip() : name;
  }

  /** "A. Smith, B. Doe and C. Roe" is one text of several; "Smith, A." is one author. */
  private static boolean isList(RawAuthor author) {
    String name = author.name();
    int comma = name.indexOf(',');
    return name.contains(" and ")
        || name.contains(";")
        || name.contains("<")
        || comma >= 0 && (comma != name.lastIndexOf(',') || name.substring(0, comma).contains(" "));
  }
}
