package io.github.paperlistings.parsers.proceedings;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One paper of a volume of JMLR: a title, and below it authors, issue, pages, year and links. */
final class JmlrEntry {

  private static final String SITE = "https://jmlr.org";

  private final Element body;
  private final RawPaper.Builder record =
      RawPaper.builder()
          .type("article")
          .venue("Journal of Machine Learning Research")
          .publisher("JMLR");

  private JmlrEntry(Element body) {
    this.body = body;
  }

  static Optional<RawPaper> read(Element title) {
    return Optional.ofNullable(title.nextElementSibling())
        .filter(body -> !title.text().isBlank())
        .map(body -> new JmlrEntry(body).record(title));
  }

  private RawPaper record(Element title) {
    record.title(title.html());
    Element authors = body.selectFirst("i");
    if (authors != null) {
      record.authorText(authors.text());
      citation(behind(authors));
    }
    body.select("a[href]").forEach(this::link);
    return record.build();
  }

  /** The text that follows the authors, who stand in bold and italics. */
  private static String behind(Element authors) {
    Element parent = authors.parent();
    boolean bold = parent != null && parent.normalName().equals("b");
    Node next = bold ? parent.nextSibling() : authors.nextSibling();
    return next instanceof TextNode text ? text.text() : "";
  }

  /**
   * "; (12):1−30, 2024. (Survey Paper)": number, pages, year, and a label. Volumes of before 2018
   * have "; 5(Nov):1457--1469, 2004.": volume, month, pages, year.
   */
  private void citation(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf("):", open + 1);
    int comma = text.indexOf(',', Math.max(close, 0));
    if (open >= 0 && close > open && comma > close) {
      record.pages(text.substring(close + 2, comma).strip());
      String volume = text.substring(text.lastIndexOf(';', open) + 1, open).strip();
      if (isNumber(volume)) {
        record.volume(volume);
      }
    }
    String bracket = open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    if (isNumber(bracket)) {
      record.issue(bracket);
    }
    String rest = comma < 0 ? "" : text.substring(comma + 1).strip();
    int end = 0;
    while (end < rest.length() && rest.charAt(end) >= '0' && rest.charAt(end) <= '9') {
      end++;
    }
    if (end == 4) {
      String year = rest.substring(0, end);
      boolean month = !bracket.isEmpty() && bracket.chars().allMatch(Character::isLetter);
      record.published(month ? bracket + " " + year : year);
    }
    int label = rest.indexOf('(');
    int labelEnd = rest.indexOf(')', label + 1);
    if (label >= 0 && labelEnd > label + 1) {
      record.addLabels(rest.substring(label + 1, labelEnd));
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void link(Element link) {
    String href = link.attr("href").strip();
    String url = href.startsWith("/") ? SITE + href : href;
    String label = link.text().strip();
    switch (label.toLowerCase(Locale.ROOT)) {
      case "abs" -> page(url);
      case "pdf" -> record.addLinks(RawLink.of(url, "pdf", LinkRole.PDF));
      case "bib" -> {}
      case "code" -> record.addLinks(RawLink.of(url, "code", LinkRole.CODE));
      default -> record.addLinks(RawLink.builder().url(url).field("links").label(label).build());
    }
  }

  /** {@code /papers/v25/23-0001.html}: the volume, and the number of the submission. */
  private void page(String url) {
    record.addLinks(RawLink.of(url, "abs", LinkRole.PAPER)).location(Location.path(url)).key(url);
    int start = url.indexOf("/papers/v");
    int end = start < 0 ? -1 : url.indexOf('/', start + "/papers/v".length());
    if (end >= 0) {
      record.volume(url.substring(start + "/papers/v".length(), end));
    }
  }
}
