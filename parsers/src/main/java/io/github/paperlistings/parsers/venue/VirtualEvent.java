package io.github.paperlistings.parsers.venue;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One event of a virtual conference, in any of the layouts of its pages. */
final class VirtualEvent {

  private static final String CARD = "maincard_";
  private static final String LABEL = "Abstract";

  private final Element event;
  private final VirtualHome home;
  private final Optional<VirtualAddress> address;

  VirtualEvent(Element event, VirtualHome home) {
    this.event = event;
    this.home = home;
    this.address = event.nameIs("body") ? VirtualAddress.of(home.address()) : address(event);
  }

  /** The address of the event that an element links to. */
  static Optional<VirtualAddress> address(Element element) {
    return element.select("a[href*=/virtual/20]").eachAttr("href").stream()
        .flatMap(href -> VirtualAddress.of(href).stream())
        .findFirst();
  }

  /** A table of accepted papers has no other events. */
  boolean isPaper() {
    String kind = kind();
    return kind.isEmpty() || EventKind.showsPaper(kind);
  }

  Optional<RawPaper> record() {
    return title().map(this::record);
  }

  private RawPaper record(String title) {
    RawPaper.Builder record =
        RawPaper.builder().type("inproceedings").title(title).location(HtmlPage.location(event));
    year().ifPresent(year -> record.published(year).venue(venue(year)));
    Optional.of(kind()).filter(kind -> !kind.isEmpty()).ifPresent(record::addLabels);
    session().ifPresent(record::addCategories);
    key().ifPresent(record::key);
    authors(record);
    record.abstractText(abstractText());
    page().ifPresent(url -> record.addLinks(RawLink.of(url, "title", LinkRole.PAPER)));
    links(record);
    return record.build();
  }

  private Optional<String> title() {
    return first(
            ".small-title, .maincardBody, .main-title, td > strong, td > a, td > b",
            "a[href*=/virtual/20]")
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  /** What the page says the event is, or else its address. */
  private String kind() {
    return first(".type_display_name_virtual_card, .maincardType")
        .map(Element::text)
        .or(() -> address.map(VirtualAddress::shownKind))
        .orElse("");
  }

  private Optional<String> venue(String year) {
    return Optional.of(home.conference())
        .filter(name -> !name.isEmpty())
        .map(name -> name + " " + year);
  }

  private Optional<String> year() {
    return address
        .map(VirtualAddress::year)
        .or(() -> Optional.of(home.titleYear()))
        .filter(year -> !year.isEmpty());
  }

  /** In a table the session stands behind the title. */
  private Optional<String> session() {
    return first("td:has(div.indented)")
        .flatMap(
            cell ->
                cell.textNodes().stream()
                    .map(TextNode::text)
                    .filter(text -> !text.isBlank())
                    .findFirst())
        .map(String::strip);
  }

  private Optional<String> key() {
    return event.id().startsWith(CARD)
        ? Optional.of(event.id().substring(CARD.length()))
        : address.map(VirtualAddress::id);
  }

  private void authors(RawPaper.Builder record) {
    first(".author-str, .maincardFooter, .card-subtitle, div.indented")
        .ifPresent(
            names -> {
              for (String name : names.text().split("[·⋅]")) {
                if (!name.isBlank()) {
                  record.addAuthors(RawAuthor.of(name.strip()));
                }
              }
            });
  }

  private Optional<String> abstractText() {
    return first("details .text-start", "#abstractExample, .abstractContainer, .abstract-text")
        .map(HtmlText::of)
        .map(String::strip)
        .map(text -> text.startsWith(LABEL) ? unlabelled(text) : text)
        .filter(text -> !text.isBlank());
  }

  private static String unlabelled(String text) {
    String rest = text.substring(LABEL.length()).strip();
    return rest.startsWith(":") ? rest.substring(1).strip() : text;
  }

  private Optional<String> page() {
    return address
        .map(VirtualAddress::path)
        .or(() -> Optional.of(home.address()).filter(url -> key().isPresent()).flatMap(this::shown))
        .map(home.site()::resolve);
  }

  /** The schedules of before 2022 show an event on a page of its own. */
  private Optional<String> shown(String schedule) {
    int query = schedule.indexOf('?');
    String bare = query < 0 ? schedule : schedule.substring(0, query);
    return bare.endsWith("/Schedule")
        ? key().map(id -> bare + "?showEvent=" + id)
        : Optional.empty();
  }

  /** The buttons of an event, and in a table the project page that the title leads to. */
  private void links(RawPaper.Builder record) {
    for (Element link : event.select("a[class*=href_], td:has(div.indented) > a[href^=http]")) {
      String url = home.site().resolve(link.attr("href"));
      if (url.contains("://")) {
        record.addLinks(
            RawLink.builder().url(url).field("link").label(link.text().strip()).build());
      }
    }
  }

  private Optional<Element> first(String... selectors) {
    for (String selector : selectors) {
      Element found = event.selectFirst(selector);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
