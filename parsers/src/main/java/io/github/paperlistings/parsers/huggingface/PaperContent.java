package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of one paper as it is shown: heading, abstract and buttons. Comments below have links
 * and paragraphs of their own, which are not the paper's.
 */
final class PaperContent {

  private final Document page;
  private final RawPaper.Builder record = RawPaper.builder();
  private final Metrics.Builder metrics = Metrics.builder();

  private PaperContent(Document page) {
    this.page = page;
  }

  static Optional<RawPaper> of(Document page) {
    Element heading = page.selectFirst("h1");
    Optional<Element> section = abstractSection(page);
    return heading == null || section.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperContent(page).read(heading, section.get()));
  }

  private static Optional<Element> abstractSection(Document page) {
    return page.getElementsByTag("h2").stream()
        .filter(heading -> heading.text().equals("Abstract"))
        .findFirst()
        .map(Element::parent);
  }

  private RawPaper read(Element heading, Element section) {
    record.title(HtmlText.written(heading)).location(Location.path("h1"));
    id().ifPresent(id -> ItemRecord.identify(record, id));
    paragraphs(section);
    for (Element author : page.select("span.author")) {
      record.addAuthors(RawAuthor.of(withoutComma(author.text())));
    }
    upvotes();
    buttons();
    return record.metrics(metrics.build()).build();
  }

  /** The abstract page at arXiv has the id; so has the address of the page itself. */
  private Optional<String> id() {
    String self = page.select("meta[property=og:url]").attr("content");
    return PaperPage.id(self)
        .or(() -> arxivButton().flatMap(link -> PaperPage.id(asPaperPage(link.attr("href")))));
  }

  private static String asPaperPage(String abs) {
    return "/papers/" + abs.substring(abs.lastIndexOf('/') + 1);
  }

  private Optional<Element> arxivButton() {
    return Optional.ofNullable(page.selectFirst("a[href^=https://arxiv.org/abs/]"));
  }

  /** A machine-made summary stands in a box that says so; the abstract is the other paragraph. */
  private void paragraphs(Element section) {
    for (Element paragraph : section.getElementsByTag("p")) {
      Element box = paragraph.parent();
      boolean machineMade = box != null && box.text().contains("AI-generated summary");
      if (machineMade && box != section && !box.equals(section.child(section.childrenSize() - 1))) {
        record.summary(HtmlText.written(paragraph));
      } else {
        record.abstractText(HtmlText.written(paragraph));
      }
    }
  }

  private void upvotes() {
    for (Element vote : page.select("a[href^=/login?next=]")) {
      OptionalLong count = Card.count(vote.text(), "Upvote");
      if (vote.text().startsWith("Upvote") && count.isPresent()) {
        metrics.upvotes(count.getAsLong());
        return;
      }
    }
  }

  /** The buttons stand beside the one that leads to arXiv. */
  private void buttons() {
    arxivButton().map(Element::parent).ifPresent(row -> row.children().forEach(this::button));
  }

  private void button(Element button) {
    String href = button.attr("href");
    String label = button.text();
    if (label.contains("arXiv page")) {
      record.addLinks(RawLink.of(href, "arxiv", LinkRole.PAPER));
    } else if (label.contains("PDF")) {
      record.addLinks(RawLink.of(href, "pdf", LinkRole.PDF));
    } else if (label.startsWith("GitHub")) {
      OptionalLong stars = Card.count(label, "GitHub");
      stars.ifPresent(metrics::githubStars);
      record.addLinks(
          RawLink.builder()
              .url(href)
              .field("githubRepo")
              .label("GitHub")
              .role(LinkRole.CODE)
              .stars(stars)
              .build());
    } else if (label.startsWith("Project page")) {
      record.addLinks(
          RawLink.builder().url(href).field("projectPage").label("Project page").build());
    }
  }

  private static String withoutComma(String name) {
    String text = name.strip();
    return text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
