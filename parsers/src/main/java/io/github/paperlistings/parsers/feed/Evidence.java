package io.github.paperlistings.parsers.feed;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.xml.XmlElement;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Judges whether an item of a feed is a paper, since most feeds of the world are of other things.
 */
final class Evidence {

  /** Elements of PRISM and of IEEE's feeds that only publications have. */
  private static final List<String> BIBLIOGRAPHIC =
      List.of("publicationName", "startingPage", "startPage", "pageRange", "doi", "DOI");

  private Evidence() {}

  /**
   * Whether an item is a paper: it has an identifier or an address of one, or the elements of a
   * publication, or its text names authors or an abstract and links to one paper.
   */
  static boolean isPaper(XmlElement item) {
    return isPublication(item) || isDigest(ItemText.html(item));
  }

  /** Whether the item itself is the publication, and not a post about one. */
  static boolean isPublication(XmlElement item) {
    return BIBLIOGRAPHIC.stream().anyMatch(name -> item.text(name).isPresent())
        || addresses(item).anyMatch(Evidence::namesPaper)
        || item.texts("identifier").stream().anyMatch(Evidence::namesPaper)
        || item.texts("source").stream().anyMatch(text -> text.contains("doi:10."));
  }

  /** The addresses that an item is found at. */
  static Stream<String> addresses(XmlElement item) {
    return Stream.of(
            item.texts("link").stream(),
            item.children("link").stream().flatMap(link -> link.attribute("href").stream()),
            item.texts("guid").stream(),
            item.texts("id").stream(),
            item.texts("origLink").stream(),
            item.attribute("rdf:about").stream())
        .flatMap(texts -> texts)
        .map(String::strip);
  }

  private static boolean namesPaper(String text) {
    return PaperPages.isPaper(text)
        || DoiText.find(text).isPresent()
        || ArxivId.parse(text).isPresent();
  }

  /** A post that mentions papers is none; one that is made of the fields of one paper is. */
  private static boolean isDigest(String html) {
    if (!html.contains("://")) {
      return false;
    }
    Document text = Jsoup.parseBodyFragment(html);
    boolean paper = text.select("a[href]").eachAttr("href").stream().anyMatch(PaperPages::isPaper);
    return paper && new ItemText(html, "", "").hasFields();
  }
}
