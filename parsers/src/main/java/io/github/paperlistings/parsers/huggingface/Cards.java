package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The cards of a list: each {@code article}, or, in a layout without, the closest element around a
 * heading that holds no other one. Only elements and addresses count, never the names of style
 * classes, which change every few months.
 */
final class Cards {

  private static final Evaluator ARTICLE = new Evaluator.Tag("article");
  private static final Evaluator HEADING = new Evaluator.Tag("h3");

  private Cards() {}

  static List<RawPaper> of(Document page) {
    List<RawPaper> cards = new ArrayList<>();
    for (Element heading : headings(page)) {
      if (isFirstOfCard(heading)) {
        titleLink(heading).ifPresent(title -> cards.add(Card.read(container(heading), title)));
      }
    }
    return cards;
  }

  private static List<Element> headings(Document page) {
    List<Element> headings = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.nameIs("h3")) {
            headings.add(element);
          }
        });
    return headings;
  }

  /** A card shows its paper twice, for wide and small screens, within one article. */
  private static boolean isFirstOfCard(Element heading) {
    Element article = heading.closest(ARTICLE);
    return article == null || article.selectFirst(HEADING) == heading;
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
    Element article = heading.closest(ARTICLE);
    if (article != null) {
      return article;
    }
    Element container = heading;
    Element parent = container.parent();
    while (parent != null && parent.getElementsByTag("h3").size() == 1) {
      container = parent;
      parent = container.parent();
    }
    return container;
  }
}
