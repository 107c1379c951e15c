package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One paper of the proceedings of NeurIPS, or of a conference that uses the same software. */
final class NeuripsEntry {

  private static final String HASH = "/hash/";
  private static final String ABSTRACT = "-Abstract";

  private final Element entry;
  private final Element title;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private NeuripsEntry(Element entry, Element title) {
    this.entry = entry;
    this.title = title;
  }

  static Optional<RawPaper> read(Element entry, Document page) {
    return Optional.ofNullable(entry.selectFirst("a[href*=/paper/]"))
        .filter(link -> !link.text().isBlank())
        .map(link -> new NeuripsEntry(entry, link).record(page));
  }

  private RawPaper record(Document page) {
    String href = title.attr("href");
    NeuripsSite site = NeuripsSite.of(page);
    record.title(title.html()).location(HtmlPage.location(title)).key(href).venue(site.venue());
    authors();
    String url = href.startsWith("/") ? site.address() + href : href;
    record.addLinks(RawLink.of(url, "title", LinkRole.PAPER));
    int hash = url.indexOf(HASH);
    if (hash >= 0 && url.contains(ABSTRACT)) {
      record.addLinks(RawLink.of(pdf(url), "title", LinkRole.PDF));
      record.published(url.substring(url.lastIndexOf('/', hash - 1) + 1, hash));
      track(url).ifPresent(record::addLabels);
    } else {
      year(page.title()).ifPresent(record::published);
    }
    return record.build();
  }

  private void authors() {
    Elements links = entry.select("a.author, a[href*=/author/]");
    if (!links.isEmpty()) {
      links.forEach(link -> record.addAuthors(RawAuthor.of(link.text())));
      return;
    }
    Optional.ofNullable(entry.selectFirst(".paper-authors, i"))
        .map(Element::text)
        .filter(names -> !names.isBlank())
        .ifPresent(record::authorText);
  }

  /** The site's own rule: {@code hash/…-Abstract.html} and {@code file/…-Paper.pdf}. */
  private static String pdf(String url) {
    String file = url.replace(HASH, "/file/").replace(ABSTRACT, "-Paper");
    return file.endsWith(".html") ? file.substring(0, file.length() - 5) + ".pdf" : file;
  }

  /** {@code -Abstract-Datasets_and_Benchmarks_Track.html}; the main track is no label. */
  private static Optional<String> track(String url) {
    int start = url.indexOf(ABSTRACT) + ABSTRACT.length() + 1;
    int end = url.lastIndexOf(".html");
    return start < end
        ? Optional.of(url.substring(start, end).replace('_', ' '))
            .filter(name -> !name.equals("Conference") && !name.startsWith("mlsys"))
        : Optional.empty();
  }

  /** The last four digits in a row: "Advances in … 30 (NIPS 2017)". */
  private static Optional<String> year(String text) {
    for (int end = text.length(); end >= 4; end--) {
      String digits = text.substring(end - 4, end);
      if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(digits);
      }
    }
    return Optional.empty();
  }
}
