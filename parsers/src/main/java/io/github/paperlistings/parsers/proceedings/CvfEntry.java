package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One paper of CVF Open Access: its title, its authors, and its links with a BibTeX record. */
final class CvfEntry {

  private static final String SITE = "https://openaccess.thecvf.com/";

  private static final String ECVA = "https://www.ecva.net/";

  private final Element title;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private CvfEntry(Element title) {
    this.title = title;
  }

  static Optional<RawPaper> read(Element title, Document page) {
    return Optional.of(title)
        .filter(element -> !element.text().isBlank())
        .map(element -> new CvfEntry(element).record());
  }

  private RawPaper record() {
    Element link = title.selectFirst("a[href]");
    record.title(link == null ? title.html() : link.html());
    record.location(HtmlPage.location(link == null ? title : link));
    if (link != null) {
      record.key(link.attr("href"));
      record.addLinks(RawLink.of(absolute(link.attr("href")), "title", LinkRole.PAPER));
    }
    boolean first = true;
    for (Element part : parts()) {
      if (first) {
        authors(part);
      } else {
        part.select("a[href]").forEach(this::link);
        Optional.ofNullable(part.selectFirst(".bibref")).ifPresent(this::bibliography);
      }
      first = false;
    }
    return record.build();
  }

  /** What stands up to the next title. */
  private List<Element> parts() {
    List<Element> parts = new ArrayList<>(2);
    Element next = title.nextElementSibling();
    while (next != null && !next.normalName().equals("dt")) {
      if (next.hasText()) {
        parts.add(next);
      }
      next = next.nextElementSibling();
    }
    return parts;
  }

  /** Each in a form that searches for papers of the author; plain text where there are none. */
  private void authors(Element part) {
    Elements names = part.select("input[name=query_author], form.authsearch input[type=hidden]");
    if (names.isEmpty()) {
      Optional.of(part.text()).filter(text -> !text.isBlank()).ifPresent(record::authorText);
      return;
    }
    names.forEach(name -> record.addAuthors(RawAuthor.of(name.attr("value").strip())));
  }

  private void link(Element link) {
    String href = link.attr("href");
    String label = link.text().strip().toLowerCase(Locale.ROOT);
    if (href.startsWith("#") || href.startsWith("javascript:") || label.equals("bibtex")) {
      return;
    }
    String url = absolute(href);
    switch (label) {
      case "pdf" -> record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF));
      case "supp" -> record.addLinks(RawLink.of(url, "supp", LinkRole.OTHER));
      case "arxiv" -> {
        record.addLinks(RawLink.of(url, "arXiv", LinkRole.PAPER));
        ArxivId.parse(url)
            .ifPresent(id -> record.addIdentifiers(new RawIdentifier("arxiv", id.toString())));
      }
      case "doi" -> {
        record.addLinks(RawLink.of(url, "DOI", LinkRole.PAPER));
        Doi.parse(url)
            .ifPresent(doi -> record.addIdentifiers(new RawIdentifier(Doi.SCHEME, doi.value())));
      }
      default -> record.addLinks(RawLink.builder().url(url).field("links").label(label).build());
    }
  }

  private void bibliography(Element bibliography) {
    String text = bibliography.wholeText();
    record.venue(field(text, "booktitle")).pages(field(text, "pages"));
    Optional<String> month = field(text, "month");
    record.published(field(text, "year").map(year -> month.map(m -> m + " " + year).orElse(year)));
  }

  /** The value of a field of the site's BibTeX, whose lines are {@code name = {value},}. */
  private static Optional<String> field(String text, String name) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .filter(line -> line.startsWith("="))
        .map(line -> value(line.substring(1).strip()))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String value(String braced) {
    int close = braced.lastIndexOf('}');
    return braced.startsWith("{") && close > 0 ? braced.substring(1, close).strip() : "";
  }

  /** ECVA lists the papers of ECCV in the same way. */
  private static String absolute(String href) {
    String path = href.startsWith("/") ? href.substring(1) : href;
    return href.contains("://") ? href : (path.startsWith("papers/eccv") ? ECVA : SITE) + path;
  }
}
