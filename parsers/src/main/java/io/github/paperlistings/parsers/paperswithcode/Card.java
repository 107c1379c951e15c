package io.github.paperlistings.parsers.paperswithcode;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.html.HtmlPage;
import io.github.paperlistings.spi.AbbreviatedCount;
import io.github.paperlistings.spi.RawIdentifier;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The card of one paper. Its text is one sentence that the site chose of the abstract, so it is
 * given as a summary. The stars are those of the repository that the card shows, if it shows one,
 * which may be anybody's.
 */
final class Card {

  private final Element card;
  private final RawPaper.Builder record = RawPaper.builder();

  private Card(Element card) {
    this.card = card;
  }

  static RawPaper read(Element card, Element title, String name) {
    return new Card(card).record(title, name);
  }

  private RawPaper record(Element title, String name) {
    record.title(title.text()).key(name).location(HtmlPage.location(title));
    arxivId().ifPresent(id -> record.addIdentifiers(new RawIdentifier(ArxivId.SCHEME, id)));
    record.summary(text("p.item-strip-abstract"));
    record.published(text(".item-date-pub, .author-name-text"));
    record.venue(text(".item-conference-link"));
    OptionalLong stars = stars();
    repository(stars).ifPresent(record::addLinks);
    record.addLinks(RawLink.of(PaperPage.START + name, "page", LinkRole.PAPER));
    record.metrics(Metrics.builder().githubStars(stars).build());
    tasks();
    extra();
    return record.build();
  }

  /** The first line below the title, where the link to the repository stood without a class. */
  private Optional<RawLink> repository(OptionalLong stars) {
    for (Element link : card.select(".item-github-link a[href], h1 + p > a[href]")) {
      String url = link.attr("href");
      if (url.startsWith("http") && !url.contains("paperswithcode.com/")) {
        return Optional.of(
            RawLink.builder().url(url).field("code").stars(stars).framework(framework()).build());
      }
    }
    return Optional.empty();
  }

  /** {@code …/frameworks/pytorch-2fbf2cb9.png}: the name, and the hash of the image. */
  private Optional<String> framework() {
    return Optional.ofNullable(card.selectFirst("img[src*=/frameworks/]"))
        .map(image -> fileName(image.attr("src")))
        .map(file -> file.substring(0, endOfName(file)))
        .filter(name -> !name.isEmpty());
  }

  private static int endOfName(String file) {
    int end = 0;
    while (end < file.length() && ".-".indexOf(file.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The picture of a paper's first page is named after its number on arXiv, if it has one. */
  private Optional<String> arxivId() {
    return Optional.ofNullable(card.selectFirst(".item-image[style*=/paper/], [style*=/thumbs/]"))
        .map(image -> fileName(image.attr("style")))
        .map(file -> file.substring(0, Math.max(file.lastIndexOf('.'), 0)))
        .filter(file -> ArxivId.parse(file).isPresent());
  }

  private static String fileName(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private OptionalLong stars() {
    return text(".entity-stars .badge, .entity-stars")
        .map(AbbreviatedCount::parse)
        .orElse(OptionalLong.empty());
  }

  /** Tasks are links; papers without any show their arXiv categories in the same form. */
  private void tasks() {
    record.keywords(card.select("a[href*=/task/] .badge-primary").eachText());
    record.classes(card.select(".badge-primary-nohover").eachText());
  }

  private void extra() {
    put("implementations", card.select("a[href$=#code]:not(.badge)"));
    put("ranking", card.select(".sota p"));
    put("stars_per_hour", card.select(".stars-accumulated"));
  }

  private void put(String name, Elements elements) {
    List<String> texts = elements.eachText();
    if (!texts.isEmpty()) {
      record.putExtra(name, String.join("; ", texts));
    }
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(card.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }
}
