package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One paper of a volume of CEUR-WS. */
final class CeurEntry {

  private static final String SITE = "https://ceur-ws.org/";

  private CeurEntry() {}

  static Optional<RawPaper> read(Element entry, Document page) {
    Element title = entry.selectFirst(".CEURTITLE");
    if (title == null || title.text().isBlank()) {
      return Optional.empty();
    }
    Optional<String> volume = text(page, ".CEURVOLNR");
    RawPaper.Builder record =
        RawPaper.builder()
            .type("inproceedings")
            .title(title.html())
            .location(HtmlPage.location(entry))
            .venue(text(page, ".CEURFULLTITLE").or(() -> text(page, ".CEURVOLTITLE")))
            .published(text(page, ".CEURPUBDATE").or(() -> text(page, ".CEURPUBYEAR")))
            .volume(volume.map(CeurEntry::number))
            .pages(text(entry, ".CEURPAGES"))
            .publisher("CEUR-WS.org");
    List<String> authors = entry.select(".CEURAUTHOR").eachText();
    if (authors.isEmpty()) {
      record.authorText(text(entry, ".CEURAUTHORS"));
    } else {
      authors.forEach(name -> record.addAuthors(RawAuthor.of(name)));
    }
    String folder = volume.map(name -> SITE + name + "/").orElse("");
    for (Element link : entry.select("a[href]")) {
      link(link, folder).ifPresent(record::addLinks);
    }
    return Optional.of(record.build());
  }

  /** Addresses of files are relative to the volume, which the page itself names. */
  private static Optional<RawLink> link(Element link, String folder) {
    String href = link.attr("href").strip();
    if (href.isEmpty() || href.startsWith("#")) {
      return Optional.empty();
    }
    boolean whole = href.contains("://") || href.startsWith("/");
    String url = whole ? href : folder + (href.startsWith("./") ? href.substring(2) : href);
    return Optional.of(
        href.endsWith(".pdf")
            ? RawLink.of(url, "entry", LinkRole.PDF)
            : RawLink.builder().url(url).field("entry").label(link.text()).build());
  }

  /** "Vol-3500" is 3500. */
  private static String number(String volume) {
    return volume.startsWith("Vol-") ? volume.substring("Vol-".length()) : volume;
  }

  private static Optional<String> text(Element within, String selector) {
    return Optional.ofNullable(within.selectFirst(selector))
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
