package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.parsers.words.Words;
import io.github.paperlistings.parsers.xml.XmlElement;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads one item of a feed in any of the three dialects. */
final class FeedItem {

  private static final String TYPE = "Announce Type:";
  private static final String ABSTRACT = "Abstract:";
  private static final String UPDATED = " UPDATED";

  private final XmlElement item;
  private final String archive;
  private final ArxivRecord record = new ArxivRecord();

  private FeedItem(XmlElement item, String archive) {
    this.item = item;
    this.archive = archive;
  }

  /** The record, or empty where the item does not say which paper it is of. */
  static Optional<RawPaper> read(XmlElement item, String archive, Location location) {
    return id(item).map(id -> new FeedItem(item, archive).record(id, location));
  }

  /** The identifier with its version, where some place gives one. */
  private static Optional<ArxivId> id(XmlElement item) {
    return item.text("guid")
        .or(() -> item.text("id"))
        .flatMap(ArxivId::parse)
        .or(() -> announced(item.text("description").or(() -> item.text("summary")).orElse("")))
        .or(() -> inTitle(item.text("title").orElse("")))
        .or(() -> item.text("link").flatMap(ArxivId::parse))
        .or(() -> item.attribute("rdf:about").flatMap(ArxivId::parse));
  }

  /** "arXiv:2411.00300v2 Announce Type: replace". */
  private static Optional<ArxivId> announced(String description) {
    int end = description.indexOf(TYPE);
    return end < 0 ? Optional.empty() : ArxivId.parse(description.substring(0, end));
  }

  /** "Title. (arXiv:2401.00001v1 [cs.LG])". */
  private static Optional<ArxivId> inTitle(String title) {
    int start = title.lastIndexOf("(arXiv:");
    return start < 0
        ? Optional.empty()
        : ArxivId.findAll(title.substring(start)).stream().findFirst();
  }

  private RawPaper record(ArxivId id, Location location) {
    record.id(id).at(location);
    item.text("pubDate")
        .or(() -> item.text("published"))
        .ifPresent(day -> record.extra("announced", day));
    item.text("doi").or(() -> item.text("DOI")).ifPresent(doi -> record.field("doi", doi));
    item.text("journal_reference").ifPresent(text -> record.field("journal-ref", text));
    item.text("rights").ifPresent(text -> record.field("license", text));
    authors();
    String title = item.text("title").orElse("").strip();
    boolean updated = title.endsWith(UPDATED);
    record.field("title", updated ? title.substring(0, title.length() - UPDATED.length()) : title);
    List<String> categories = ApiEntry.categories(item);
    record.categories(categories.isEmpty() ? inTitleOnly(title) : categories);
    String text = item.text("description").or(() -> item.text("summary")).orElse("");
    record.field("abstract", abstractOf(text));
    announcement(announceType(text), updated, title);
    return record.build();
  }

  /** The primary category, which the old titles alone give: "[cs.LG]". */
  private static List<String> inTitleOnly(String title) {
    int open = title.lastIndexOf('[');
    int close = title.indexOf(']', open + 1);
    return open < 0 || close < 0 ? List.of() : List.of(title.substring(open + 1, close));
  }

  /** Links to searches in the old feed, one text in the new ones. */
  private void authors() {
    String creators = item.text("creator").orElse("");
    if (creators.contains("<a ")) {
      record.authors(
          Jsoup.parseBodyFragment(creators).getElementsByTag("a").stream()
              .map(Element::wholeText)
              .map(RawAuthor::of)
              .toList());
    } else {
      record.field("authors", creators);
    }
  }

  private static String abstractOf(String text) {
    int start = text.indexOf(ABSTRACT);
    if (start >= 0 && text.indexOf(TYPE) < start && text.contains(TYPE)) {
      return text.substring(start + ABSTRACT.length());
    }
    return text.stripLeading().startsWith("<")
        ? HtmlText.of(Jsoup.parseBodyFragment(text).body())
        : text;
  }

  private String announceType(String text) {
    Optional<String> given = item.text("announce_type");
    int start = text.indexOf(TYPE);
    if (given.isPresent() || start < 0) {
      return given.orElse("").strip();
    }
    List<String> words = Words.of(text.substring(start + TYPE.length()));
    return words.isEmpty() ? "" : words.get(0);
  }

  private void announcement(String type, boolean updated, String title) {
    switch (type) {
      case "new" -> record.announcedAsNew();
      case "cross" -> record.announcedAsCross();
      case "replace" -> record.announcedAsReplaced();
      case "replace-cross" -> record.announcedAsReplaced().announcedAsCross();
      default -> ofOldFeed(updated, title);
    }
  }

  /** A paper whose primary category is not of the feed's archive came by a cross-list. */
  private void ofOldFeed(boolean updated, String title) {
    List<String> primary = inTitleOnly(title);
    if (primary.isEmpty() || archive.isEmpty()) {
      return;
    }
    record.announcedAsNew();
    if (updated) {
      record.announcedAsReplaced();
    }
    if (!primary.get(0).equals(archive) && !primary.get(0).startsWith(archive + ".")) {
      record.announcedAsCross();
    }
  }
}
