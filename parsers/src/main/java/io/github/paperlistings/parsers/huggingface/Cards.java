package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The cards of a list: each {@code article}, or, in a layout without, the closest element around a
 * heading that holds no other one. Only elements and addresses count, never the names of style
 * classes, which change every few months.
 */
final class Cards {

  private static final Evaluator ARTICLE = new Evaluator.Tag("article");

  private Cards() {}

  /**
   * The cards around headings, which are in the order of the page. A card shows its paper twice,
   * for wide and small screens, within one article.
   */
  static List<RawPaper> of(List<Element> headings) {
    List<RawPaper> cards = new ArrayList<>();
    Optional<Element> previous = Optional.empty();
    for (Element heading : headings) {
      Optional<Element> article = Optional.ofNullable(heading.closest(ARTICLE));
      if (article.isEmpty() || !article.equals(previous)) {
        titleLink(heading)
            .ifPresent(
                title -> cards.add(Card.read(article.orElseGet(() -> container(heading)), title)));
      }
      previous = article;
    }
    return cards;
  }

  private static Optional<Element> titleLink(Element heading) {
    for (Element link : heading.getElementsByTag("a")) {
      if (PaperPage.id(link.attr("href")).isPresent()) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  private static Element container(Element heading) {
    Element container = heading;
    Element parent = container.parent();
    while (parent != null && parent.getElementsByTag("h3").size() == 1) {
      container = parent;
      parent = container.parent();
    }
    return container;
  }
}
