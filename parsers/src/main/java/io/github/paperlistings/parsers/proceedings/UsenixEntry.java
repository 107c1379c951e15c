package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One paper of the programme of a conference of USENIX. */
final class UsenixEntry {

  private static final String SITE = "https://www.usenix.org/";

  /** Where the title of a page goes on behind the name of the conference. */
  private static final List<String> BEHIND_THE_NAME =
      List.of(
          " Technical Sessions",
          " Accepted Papers",
          " Cycle ",
          " Fall ",
          " Spring ",
          " Summer ",
          " Winter ",
          " Conference Program",
          " Workshop Program",
          " Program",
          " Proceedings",
          " Schedule",
          " |");

  private final Element entry;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private UsenixEntry(Element entry) {
    this.entry = entry;
  }

  /** Reads an entry; empty where it has no title. */
  static Optional<RawPaper> read(Element entry, Document page) {
    return Optional.ofNullable(entry.selectFirst("h2"))
        .filter(title -> !title.text().isBlank())
        .map(title -> new UsenixEntry(entry).record(title, page));
  }

  private RawPaper record(Element title, Document page) {
    Element link = title.selectFirst("a[href]");
    record.title(link == null ? title.html() : link.html()).location(HtmlPage.location(entry));
    if (link != null) {
      String url = SiteAddress.of(link.attr("href"), SITE);
      record.addLinks(RawLink.of(url, "title", LinkRole.PAPER));
    }
    UsenixAuthors people = UsenixAuthors.of(entry.select(".field-name-field-paper-people-text"));
    record.authors(people.authors()).addAllLabels(people.notes());
    entry.select("[class*=award]").eachText().forEach(this::award);
    record.abstractText(description()).venue(venue(page));
    session().ifPresent(record::addCategories);
    files();
    return record.build();
  }

  private void award(String text) {
    if (!text.isBlank()) {
      record.addLabels(text.strip());
    }
  }

  private Optional<String> description() {
    Element text =
        entry.selectFirst(
            ".field-name-field-paper-description-long, .field-name-field-paper-description");
    if (text == null) {
      return Optional.empty();
    }
    List<Element> items = new ArrayList<>(text.select(".field-item"));
    String html = items.isEmpty() ? text.html() : String.join("\n", html(items));
    return html.isBlank() ? Optional.empty() : Optional.of(html);
  }

  private static List<String> html(List<Element> items) {
    return items.stream().map(Element::html).toList();
  }

  /** The session that the paper is in, where the page tells it apart from the paper. */
  private Optional<String> session() {
    Element session = entry.parent() == null ? null : entry.parent().closest(".node-session");
    return Optional.ofNullable(session)
        .map(node -> node.selectFirst("h2"))
        .filter(heading -> heading.closest(".node-paper") == null)
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> venue(Document page) {
    Element heading = page.selectFirst("#page-title");
    String title = heading == null ? page.title() : heading.text();
    int end = title.length();
    for (String words : BEHIND_THE_NAME) {
      int at = title.indexOf(words);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return Optional.of(title.substring(0, end).strip()).filter(name -> !name.isEmpty());
  }

  /** The files of the paper; a sign that there are some leads to the page of the paper again. */
  private void files() {
    for (Element link : entry.select(".field-type-file a[href], .usenix-schedule-media a[href]")) {
      String url = SiteAddress.of(link.attr("href"), SITE);
      if (!url.contains("/presentation/")) {
        String place = link.parents().eachAttr("class").toString().toLowerCase(Locale.ROOT);
        record.addLinks(RawLink.of(url, "file", role(place)));
      }
    }
    for (Element video : entry.select("iframe[src], .field-name-field-presentation-video a")) {
      String source = video.hasAttr("src") ? video.attr("src") : video.attr("href");
      String url = source.startsWith("//") ? "https:" + source : source;
      if (url.contains("://")) {
        record.addLinks(RawLink.of(url, "video", LinkRole.VIDEO));
      }
    }
  }

  private static LinkRole role(String place) {
    if (place.contains("slides")) {
      return LinkRole.SLIDES;
    }
    return place.contains("video") ? LinkRole.VIDEO : LinkRole.PDF;
  }
}
