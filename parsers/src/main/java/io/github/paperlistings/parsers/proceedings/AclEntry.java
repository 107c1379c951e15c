package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One entry of a page of the ACL Anthology: buttons, title, authors, and the abstract behind. */
final class AclEntry {

  private static final String SITE = "https://aclanthology.org";

  /** The title stands in bold; before 2019-05 nothing else marked it. */
  private static final String TITLE = "strong > a[href]";

  private final Element entry;
  private final Element title;
  private final Document document;
  private final AclVolume volume;
  private final AclId id;

  AclEntry(Element entry, Document document, AclVolume volume) {
    this.entry = entry;
    this.document = document;
    this.volume = volume;
    this.title = entry.select(TITLE).stream().filter(AclEntry::isTitle).findFirst().orElseThrow();
    this.id = AclId.of(title.attr("href")).orElseThrow();
  }

  static boolean isEntry(Element part) {
    return part.select(TITLE).stream().anyMatch(AclEntry::isTitle);
  }

  boolean isFrontMatter() {
    return id.isFrontMatter();
  }

  String id() {
    return id.value();
  }

  Location location() {
    return HtmlPage.location(title);
  }

  RawPaper record() {
    RawPaper.Builder record =
        RawPaper.builder()
            .title(title.html())
            .location(location())
            .key(id.value())
            .addIdentifiers(new RawIdentifier("acl", id.value()))
            .type(id.isJournal() ? "article" : "inproceedings")
            .venue(volume.title())
            .publisher(volume.publisher())
            .published(volume.date().orElse(id.year()))
            .abstractText(abstractText())
            .addLinks(RawLink.of(id.page(), "title", LinkRole.PAPER));
    for (Element person : entry.select("a[href*=/people/]")) {
      record.addAuthors(RawAuthor.of(person.text()));
    }
    entry.select("a.badge, a[class^=badge]").forEach(button -> button(button, record));
    for (Element icon : entry.select("i.fa-award")) {
      Optional.ofNullable(icon.parent())
          .map(award -> award.attr("title"))
          .filter(award -> !award.isBlank())
          .ifPresent(record::addLabels);
    }
    if (!entry.select("span[style*=line-through]").isEmpty()) {
      record.addLabels("Retracted");
    }
    return record.build();
  }

  private static boolean isTitle(Element link) {
    return AclId.of(link.attr("href")).isPresent();
  }

  /** What a button leads to stands in its tooltip: "Open PDF", "Software", "Video", "Code". */
  private void button(Element button, RawPaper.Builder record) {
    String href = button.attr("href");
    String tip = button.attr("title").isBlank() ? button.text() : button.attr("title");
    if (href.isBlank() || href.startsWith("#") || href.endsWith(".bib")) {
      return;
    }
    String url = href.startsWith("/") && !href.startsWith("//") ? SITE + href : href;
    if (button.text().strip().startsWith("pdf")) {
      record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF));
    } else if (!url.contains("google.com/search")) {
      record.addLinks(AclAttachment.link(url, "button", tip));
    }
  }

  /** The card with the abstract has the identifier with dashes for full stops as its id. */
  private Optional<String> abstractText() {
    Element card = document.getElementById("abstract-" + id.value().replace(".", "--"));
    return Optional.ofNullable(card).map(Element::wholeText).filter(text -> !text.isBlank());
  }
}
