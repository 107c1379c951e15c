package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One paper of a conference in the ISCA Archive. */
final class IscaEntry {

  private static final String SITE = "https://www.isca-archive.org/";

  private static final String ARCHIVE = "ISCA Archive - ";

  private static final String AUTHORS = "span";

  private static final String DOI = "doi.org/";

  /** Figures of years below this are of this century; the archive starts with 1987. */
  private static final int CENTURY = 80;

  private final Element entry;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private IscaEntry(Element entry) {
    this.entry = entry;
  }

  /** Reads a link; empty where it has no title. */
  static Optional<RawPaper> read(Element entry, Document page) {
    Element title = entry.clone();
    title.select(AUTHORS + ", br").remove();
    return title.text().isBlank()
        ? Optional.empty()
        : Optional.of(new IscaEntry(entry).record(inner(title), page));
  }

  private static String inner(Element title) {
    Element paragraph = title.selectFirst("p");
    return (paragraph == null ? title : paragraph).html().strip();
  }

  private RawPaper record(String title, Document page) {
    String href = entry.attr("href");
    String file = href.substring(href.lastIndexOf('/') + 1);
    record.title(title).venue(venue(page)).location(HtmlPage.location(entry));
    Optional.ofNullable(entry.selectFirst(AUTHORS))
        .map(Element::text)
        .filter(names -> !names.isBlank())
        .ifPresent(record::authorText);
    Optional<String> year = year(file);
    record.published(year);
    String folder = SITE + year.map(number -> conference(file) + "_" + number + "/").orElse("");
    record.addLinks(RawLink.of(SiteAddress.of(path(href, file), folder), "title", LinkRole.PAPER));
    session().ifPresent(record::addCategories);
    doi();
    return record.build();
  }

  /** Where the name of the file tells the folder, what is written of folders adds nothing. */
  private static String path(String href, String file) {
    return href.contains("://") || year(file).isEmpty() ? href : file;
  }

  /** A link to the DOI may follow the paper. */
  private void doi() {
    Element next = entry.nextElementSibling();
    if (next != null && next.normalName().equals("a") && next.attr("href").contains(DOI)) {
      record.addIdentifiers(new RawIdentifier("doi", next.attr("href")));
    }
  }

  /** The heading of the box that the paper is in. */
  private Optional<String> session() {
    for (Element box = entry.parent(); box != null; box = box.parent()) {
      Element heading = box.selectFirst("> h4, > h3, > header h4");
      if (heading != null) {
        return Optional.of(heading.text()).filter(text -> !text.isBlank());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> venue(Document page) {
    String title = page.title().strip();
    String name = title.startsWith(ARCHIVE) ? title.substring(ARCHIVE.length()) : title;
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** {@code kim25b_interspeech.html} is of {@code interspeech_2025}. */
  private static Optional<String> year(String file) {
    int bar = file.indexOf('_');
    int end = bar;
    while (end > 0 && !isDigit(file.charAt(end - 1))) {
      end--;
    }
    if (end < 2 || !isDigit(file.charAt(end - 2))) {
      return Optional.empty();
    }
    String figures = file.substring(end - 2, end);
    return Optional.of((Integer.parseInt(figures) < CENTURY ? "20" : "19") + figures);
  }

  private static String conference(String file) {
    return file.substring(file.indexOf('_') + 1, file.length() - ".html".length());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
