package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One article of an issue on Open Journal Systems. */
final class OjsEntry {

  private OjsEntry() {}

  static Optional<RawPaper> read(Element entry, Document page) {
    Element title = entry.selectFirst(".title, .tocTitle");
    if (title == null || title.text().isBlank()) {
      return Optional.empty();
    }
    Element link = title.normalName().equals("a") ? title : title.selectFirst("a[href]");
    RawPaper.Builder record =
        RawPaper.builder()
            .type("article")
            .title(title(link == null ? title : link))
            .location(HtmlPage.location(link == null ? entry : link))
            .authorText(text(entry, ".authors, .tocAuthors"))
            .pages(text(entry, ".pages, .tocPages"))
            .venue(text(page, ".pkp_site_name a, .pkp_site_name, .site-name, #headerTitle h1"));
    issue(text(page, "#main > h2").or(() -> text(page, "h1")).orElse(page.title()), record);
    text(entry, ".published .value, .published").ifPresent(record::published);
    if (link != null) {
      record.key(link.attr("href"));
      record.addLinks(RawLink.of(link.attr("href"), "title", LinkRole.PAPER));
    }
    for (Element galley : entry.select("a.obj_galley_link, .tocGalleys a[href]")) {
      boolean pdf = galley.hasClass("pdf") || galley.text().strip().equalsIgnoreCase("pdf");
      RawLink.Builder file =
          RawLink.builder().url(galley.attr("href")).field("galley").label(galley.text());
      record.addLinks(pdf ? file.role(LinkRole.PDF).build() : file.build());
    }
    for (Element doi : entry.select(".doi a[href], .tocDOI a[href], a[href*=doi.org/10.]")) {
      record.addIdentifiers(new RawIdentifier("doi", doi.attr("href")));
    }
    return Optional.of(record.build());
  }

  /** A title, and the part below a colon that stands in an element of its own. */
  private static String title(Element title) {
    Element subtitle = title.selectFirst(".subtitle");
    if (subtitle == null || subtitle.text().isBlank()) {
      return title.html();
    }
    Element main = title.clone();
    main.select(".subtitle").remove();
    String text = main.html().strip();
    return text + (text.endsWith(":") || text.endsWith("?") ? " " : ": ") + subtitle.html();
  }

  /**
   * "Vol. 38 No. 1 (2024): Technical Tracks", "Vol 12, No 1 (2013)", as far as the journal writes
   * it.
   */
  private static void issue(String heading, RawPaper.Builder record) {
    int colon = heading.indexOf(':');
    String[] words = (colon < 0 ? heading : heading.substring(0, colon)).split(" +");
    for (int i = 0; i < words.length; i++) {
      boolean year = words[i].length() == 6 && words[i].startsWith("(") && words[i].endsWith(")");
      if (year && isNumber(words[i].substring(1, 5))) {
        record.published(words[i].substring(1, 5));
        continue;
      }
      String number =
          words[i].endsWith(",") ? words[i].substring(0, words[i].length() - 1) : words[i];
      if (i > 0 && isNumber(number)) {
        switch (words[i - 1]) {
          case "Vol.", "Vol" -> record.volume(number);
          case "No.", "No" -> record.issue(number);
          default -> {}
        }
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<String> text(Element within, String selector) {
    return Optional.ofNullable(within.selectFirst(selector))
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
