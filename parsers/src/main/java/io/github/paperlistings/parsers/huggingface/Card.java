package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads one card of a list by its elements and the addresses of its links. */
final class Card {

  private static final String PUBLISHED = "Published on ";
  private static final String SUBMITTED = "Submitted by ";

  private final Element card;
  private final String id;
  private final RawPaper.Builder record = RawPaper.builder();
  private final Metrics.Builder metrics = Metrics.builder();
  private final Set<String> addresses = new HashSet<>();

  private Card(Element card, String id) {
    this.card = card;
    this.id = id;
  }

  /**
   * Reads a card.
   *
   * @param title the link of its heading, whose address has the paper's id
   */
  static RawPaper read(Element card, Element title) {
    return new Card(card, PaperPage.id(title.attr("href")).orElseThrow()).read(title);
  }

  private RawPaper read(Element title) {
    ItemRecord.identify(record, id);
    record
        .title(HtmlText.written(title))
        .location(Location.path("a[href=\"" + title.attr("href") + "\"]"));
    card.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            part(element);
          }
        });
    return record.metrics(metrics.build()).build();
  }

  private void part(Element element) {
    switch (element.normalName()) {
      case "a" -> link(element);
      case "p" -> paragraph(element);
      case "li", "div", "span" -> fact(element.ownText());
      default -> {}
    }
  }

  private void link(Element link) {
    String href = link.attr("href");
    if (href.startsWith("/login?next=")) {
      count(link.text(), "Upvote").ifPresent(metrics::upvotes);
    } else if (href.endsWith("#community")) {
      AbbreviatedCount.parse(link.text()).ifPresent(metrics::comments);
    } else if (href.startsWith("https://arxiv.org/abs/")) {
      addLink(RawLink.of(href, "arxiv", LinkRole.PAPER));
    } else if (link.text().startsWith("GitHub")) {
      github(link, href);
    }
  }

  private void github(Element link, String href) {
    OptionalLong stars = count(link.text(), "GitHub");
    stars.ifPresent(metrics::githubStars);
    addLink(
        RawLink.builder()
            .url(href)
            .field("githubRepo")
            .label("GitHub")
            .role(LinkRole.CODE)
            .stars(stars)
            .build());
  }

  /** The two halves of a card hold the same links. */
  private void addLink(RawLink link) {
    if (addresses.add(link.url())) {
      record.addLinks(link);
    }
  }

  /** The one paragraph is an AI summary where there is one, else the abstract. */
  private void paragraph(Element paragraph) {
    String text = HtmlText.written(paragraph);
    if (text.isBlank()) {
      return;
    }
    if (SummaryRule.isSummary(text)) {
      record.summary(text);
    } else {
      record.abstractText(text);
    }
  }

  private void fact(String text) {
    String fact = withoutDot(text.strip());
    if (fact.startsWith(PUBLISHED)) {
      record.published(fact.substring(PUBLISHED.length()));
    } else if (fact.startsWith(SUBMITTED)) {
      record.putExtra("submittedBy", fact.substring(SUBMITTED.length()).strip());
    } else {
      authorCount(fact).ifPresent(count -> record.putExtra("authorCount", count));
    }
  }

  private static String withoutDot(String text) {
    return text.startsWith("·") ? text.substring(1).strip() : text;
  }

  static Optional<String> authorCount(String fact) {
    int blank = fact.indexOf(' ');
    boolean counts =
        blank > 0
            && (fact.endsWith(" authors") || fact.endsWith(" author"))
            && fact.indexOf(' ', blank + 1) < 0;
    return counts && AbbreviatedCount.parse(fact.substring(0, blank)).isPresent()
        ? Optional.of(fact.substring(0, blank))
        : Optional.empty();
  }

  /** The number after a word, or alone; "-" stands for none yet. */
  static OptionalLong count(String text, String word) {
    String number = text.startsWith(word) ? text.substring(word.length()).strip() : text.strip();
    return number.equals("-") ? OptionalLong.of(0) : AbbreviatedCount.parse(number);
  }
}
