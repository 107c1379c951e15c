package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One paper of the proceedings of IJCAI. */
final class IjcaiEntry {

  private static final String SITE = "https://www.ijcai.org/";

  private static final String FOLDER = "/proceedings/";

  private static final String SUFFIX = " | IJCAI";

  private static final int YEAR = 4;

  private final Element entry;
  private final RawPaper.Builder record = RawPaper.builder().type("inproceedings");

  private IjcaiEntry(Element entry) {
    this.entry = entry;
  }

  /** Reads an entry; empty where it has no title. */
  static Optional<RawPaper> read(Element entry, Document page) {
    return entry.normalName().equals("p")
        ? IjcaiParagraph.read(entry, venue(page), titleYear(page))
        : Optional.ofNullable(entry.selectFirst(".title"))
            .filter(title -> !title.text().isBlank())
            .map(title -> new IjcaiEntry(entry).record(title, page));
  }

  private static Optional<String> venue(Document page) {
    return Stream.concat(page.select("h1").eachText().stream(), Stream.of(page.title()))
        .map(text -> text.endsWith(SUFFIX) ? text.substring(0, text.indexOf(SUFFIX)) : text)
        .filter(text -> text.contains("IJCAI") || text.contains("Conference"))
        .findFirst();
  }

  private static Optional<String> titleYear(Document page) {
    return Arrays.stream(page.title().split(" ")).filter(IjcaiEntry::isYear).findFirst();
  }

  private static boolean isYear(String word) {
    return word.length() == YEAR && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private RawPaper record(Element title, Document page) {
    record.title(title.html()).venue(venue(page)).location(HtmlPage.location(entry));
    Optional.ofNullable(entry.selectFirst(".authors"))
        .map(Element::text)
        .filter(names -> !names.isBlank())
        .ifPresent(record::authorText);
    record.addAllCategories(sections());
    Optional<String> year = year().or(() -> titleYear(page));
    record.published(year);
    String folder = SITE + year.map(number -> "proceedings/" + number + "/").orElse("");
    for (Element link : entry.select(".details a[href]")) {
      String url = SiteAddress.of(link.attr("href"), folder);
      switch (link.text().strip().toLowerCase(Locale.ROOT)) {
        case "pdf" -> record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF));
        case "details", "abstract" -> record.addLinks(RawLink.of(url, "details", LinkRole.PAPER));
        default ->
            record.addLinks(RawLink.builder().url(url).field("details").label(link.text()).build());
      }
    }
    return record.build();
  }

  /** The innermost section is the subject, the outer one the track. */
  private Set<String> sections() {
    Set<String> sections = new LinkedHashSet<>();
    for (String kind : new String[] {"subsection", "section"}) {
      Element section = entry.closest("div." + kind);
      if (section != null) {
        section.children().stream()
            .filter(child -> child.hasClass(kind + "_title"))
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .findFirst()
            .ifPresent(sections::add);
      }
    }
    return sections;
  }

  /** The address of the page of a paper has the year, that of its file only a number. */
  private Optional<String> year() {
    for (String href : entry.select(".details a[href]").eachAttr("href")) {
      int start = href.indexOf(FOLDER) + FOLDER.length();
      if (start >= FOLDER.length() && start + YEAR <= href.length()) {
        String year = href.substring(start, start + YEAR);
        if (isYear(year)) {
          return Optional.of(year);
        }
      }
    }
    return Optional.empty();
  }
}
