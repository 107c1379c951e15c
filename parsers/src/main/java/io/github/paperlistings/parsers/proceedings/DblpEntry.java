package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One entry of a page of DBLP. */
final class DblpEntry {

  private static final String PERSON = "/pid/";
  private static final String RECORD = "/rec/";
  private static final String ORCID = "0000-00";

  private final Element entry;
  private final DblpRecord record = new DblpRecord();

  private DblpEntry(Element entry) {
    this.entry = entry;
  }

  static Optional<RawPaper> read(Element entry) {
    return Optional.ofNullable(entry.selectFirst("span.title"))
        .filter(title -> !title.text().isBlank())
        .map(title -> new DblpEntry(entry).record(title));
  }

  private RawPaper record(Element title) {
    record.title(title.html());
    if (!entry.id().isBlank()) {
      record.key(entry.id()).fields().key(entry.id());
    }
    entry.classNames().stream().filter(name -> !name.equals("entry")).forEach(record::type);
    entry.select("span[itemprop=author]").forEach(this::author);
    editions();
    entry.select("nav.publ .body a[itemprop=sameAs]").stream()
        .map(link -> link.attr("href"))
        .filter(url -> url.contains("doi.org/"))
        .findFirst()
        .ifPresent(record::edition);
    item("volumeNumber").ifPresent(record::volume);
    record
        .fields()
        .location(HtmlPage.location(entry))
        .venue(venue())
        .issue(item("issueNumber"))
        .pages(item("pagination"))
        .published(item("datePublished"));
    return record.build();
  }

  /** The menu has them all; its head, which is all that a cut page may have of it, the first. */
  private void editions() {
    List<String> editions = entry.select("nav.publ li.ee a[href]").eachAttr("href");
    if (editions.isEmpty()) {
      Optional.ofNullable(entry.selectFirst("nav.publ div.head a[href]"))
          .map(link -> link.attr("href"))
          .filter(url -> !url.contains(RECORD))
          .ifPresent(record::edition);
    }
    editions.forEach(record::edition);
  }

  /** The name within what the entry is part of; not that of an author. */
  private Optional<String> venue() {
    return Optional.ofNullable(entry.selectFirst("[itemprop=isPartOf] [itemprop=name]"))
        .map(Element::text)
        .filter(name -> !name.isBlank());
  }

  private void author(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    List<RawIdentifier> identifiers = new ArrayList<>(2);
    for (Element link : author.select("a[href*=" + PERSON + "]")) {
      String pid = link.attr("href");
      String bare = pid.substring(pid.indexOf(PERSON) + PERSON.length());
      identifiers.add(
          new RawIdentifier(
              "dblp", bare.endsWith(".html") ? bare.substring(0, bare.length() - 5) : bare));
    }
    author.select("img[title^=" + ORCID + "]").stream()
        .map(image -> new RawIdentifier("orcid", image.attr("title")))
        .forEach(identifiers::add);
    record.author(name == null ? author.text() : name.text(), identifiers);
  }

  /** Shown as text, or only told to machines. */
  private Optional<String> item(String property) {
    return Optional.ofNullable(entry.selectFirst("[itemprop=" + property + "]"))
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(text -> !text.isBlank());
  }
}
