package io.github.paperlistings.parsers.page;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.identifier.Doi;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import io.github.paperlistings.text.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One entry of a list, read by the layout of its site. */
final class SiteEntry {

  private static final String FOLLOWING = "~ ";
  private static final String CITED = "Cited by ";
  private static final String LABEL = "Authors:";
  private static final String PUBLISHED = "Published";
  private static final char ELLIPSIS = '…';

  private final Element entry;
  private final SiteLayout layout;
  private final String root;
  private final RawPaper.Builder record = RawPaper.builder();

  SiteEntry(Element entry, SiteLayout layout, String root) {
    this.entry = entry;
    this.layout = layout;
    this.root = root;
  }

  /** The record; empty for what has no title, or nothing beside it that a paper has. */
  Optional<RawPaper> record() {
    return first("title")
        .filter(title -> !title.text().isBlank())
        .map(this::record)
        .filter(SiteEntry::isPaper);
  }

  private static boolean isPaper(RawPaper record) {
    return !record.authors().isEmpty()
        || record.authorText().isPresent()
        || !record.identifiers().isEmpty();
  }

  private RawPaper record(Element title) {
    record.title(title(title)).location(HtmlPage.location(entry));
    if (layout.isTex()) {
      record.textKind(TextKind.TEX);
    }
    authors();
    first("abstract").map(this::written).ifPresent(record::abstractText);
    text("venue").filter(venue -> !venue.startsWith(PUBLISHED)).ifPresent(record::venue);
    text("date").ifPresent(date -> record.published(date(date)));
    record.addAllCategories(entryTexts("category"));
    text("snippet").ifPresent(text -> record.putExtra("snippet", text));
    text("scholar").ifPresent(line -> ScholarLine.read(line, record));
    text("medline").ifPresent(line -> MedlineCitation.read(line, record));
    text("cited").ifPresent(this::citations);
    links(title);
    return record.build();
  }

  /** PubMed ends each title with a full stop that is not the authors'. */
  private String title(Element title) {
    String text = written(title);
    return layout.parts().containsKey("medline") ? withoutStop(text) : text;
  }

  /** TeX is text, whose less-than signs are no markup. */
  private String written(Element element) {
    return (layout.isTex() ? HtmlText.of(element) : element.html()).strip();
  }

  /** "Published: January 2024", "August 11, 2026, ". */
  private static String date(String text) {
    return withoutComma(text.startsWith(PUBLISHED) ? text.substring(text.indexOf(' ') + 1) : text);
  }

  private void authors() {
    List<String> names = entryTexts("author");
    text("names").ifPresent(text -> names.addAll(List.of(withoutStop(text).split(", "))));
    if (names.isEmpty()) {
      text("authors").ifPresent(this::authors);
    }
    for (String name : names) {
      String bare = name.startsWith("and ") ? name.substring("and ".length()) : name;
      record.addAuthors(RawAuthor.of(withoutComma(bare)));
    }
  }

  /** Where a list leaves names out, an ellipsis stands for them. */
  private void authors(String list) {
    String names = list.startsWith(LABEL) ? list.substring(LABEL.length()).strip() : list;
    if (names.indexOf(ELLIPSIS) >= 0) {
      record.putExtra("authors", "et al.");
    }
    record.authorText(names.replace(ELLIPSIS, ','));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String withoutComma(String text) {
    int end = text.length();
    while (end > 0 && ",; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private void citations(String text) {
    if (text.startsWith(CITED)) {
      record.metrics(
          Metrics.builder()
              .citations(AbbreviatedCount.parse(text.substring(CITED.length())))
              .build());
    }
  }

  private void links(Element title) {
    Optional<String> page = address(first("link").orElse(title));
    page.ifPresent(url -> record.addLinks(RawLink.of(url, "title", LinkRole.PAPER)));
    page.flatMap(ArxivId::parse)
        .ifPresent(id -> record.addIdentifiers(new RawIdentifier(ArxivId.SCHEME, id.toString())));
    doi(page).ifPresent(doi -> identify(doi, record));
    text("pmid").ifPresent(pmid -> record.addIdentifiers(new RawIdentifier("pmid", pmid)));
    first("pdf")
        .flatMap(this::address)
        .ifPresent(url -> record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF)));
  }

  /** A DOI names the paper, and is a link to it. */
  static void identify(Doi doi, RawPaper.Builder record) {
    record
        .addIdentifiers(new RawIdentifier(Doi.SCHEME, doi.value()))
        .addLinks(RawLink.of(doi.url(), "doi", LinkRole.PAPER));
  }

  /** The address that an element leads to: its own, of what it holds or of what holds it. */
  private Optional<String> address(Element element) {
    Element link = element.hasAttr("href") ? element : element.selectFirst("a[href]");
    Element around = link == null ? element.closest("a[href]") : link;
    String href = around == null ? element.attr("data") : around.attr("href");
    return Optional.of(href.startsWith("/") && !href.startsWith("//") ? root + href : href)
        .filter(url -> !url.isBlank());
  }

  /** A DOI that the entry shows or links to, or that the address of its page has. */
  private Optional<Doi> doi(Optional<String> page) {
    List<String> places = new ArrayList<>(text("doi").stream().toList());
    places.addAll(entry.select("a[href*=doi.org/10.]").eachAttr("href"));
    page.ifPresent(places::add);
    for (String place : places) {
      int start = place.indexOf("10.");
      Optional<Doi> doi = start < 0 ? Optional.empty() : Doi.parse(bare(place.substring(start)));
      if (doi.isPresent()) {
        return doi;
      }
    }
    return Optional.empty();
  }

  /**
   * Without a query, also of an address that leads to another, and without the version that
   * preprint servers of HighWire put behind it.
   */
  private static String bare(String doi) {
    int end = 0;
    while (end < doi.length() && "?&# ".indexOf(doi.charAt(end)) < 0) {
      end++;
    }
    String text = withoutComma(doi.substring(0, end));
    int version = text.lastIndexOf('v');
    boolean numbered =
        version > 0
            && version + 1 < text.length()
            && text.substring(version + 1).chars().allMatch(Character::isDigit)
            && Character.isDigit(text.charAt(version - 1));
    return numbered ? text.substring(0, version) : text;
  }

  private Optional<String> text(String part) {
    return first(part).map(Element::text).filter(text -> !text.isBlank());
  }

  private List<String> entryTexts(String part) {
    String selector = layout.parts().get(part);
    return selector == null ? new ArrayList<>() : entry.select(selector).eachText();
  }

  /** The element of a part within the entry, or among what follows it up to the next entry. */
  private Optional<Element> first(String part) {
    String selector = layout.parts().get(part);
    if (selector == null) {
      return Optional.empty();
    }
    if (!selector.startsWith(FOLLOWING)) {
      return Optional.ofNullable(entry.selectFirst(selector));
    }
    String wanted = selector.substring(FOLLOWING.length());
    Element next = entry.nextElementSibling();
    while (next != null && !next.is(layout.entry())) {
      if (next.is(wanted)) {
        return Optional.of(next);
      }
      next = next.nextElementSibling();
    }
    return Optional.empty();
  }
}
