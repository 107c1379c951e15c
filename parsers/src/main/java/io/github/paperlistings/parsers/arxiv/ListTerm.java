package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.identifier.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The term of an entry: "[1] arXiv:2401.00001 (cross-list from cs.CV) [pdf, other]".
 *
 * @param links its links, in their order
 * @param text its text as written
 */
record ListTerm(List<Element> links, String text) {

  private static final String ABSTRACT = "/abs/";

  static ListTerm of(Element term) {
    List<Element> links = new ArrayList<>(6);
    StringBuilder text = new StringBuilder(64);
    term.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element element && element.normalName().equals("a")) {
            links.add(element);
          }
        });
    return new ListTerm(links, text.toString());
  }

  /** The link to an abstract page. */
  Optional<Element> abstractLink() {
    for (Element link : links) {
      if (link.attr("href").contains(ABSTRACT) && ArxivId.parse(id(link)).isPresent()) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** The identifier in the address of an abstract page. */
  static String id(Element link) {
    String href = link.attr("href");
    return href.substring(href.indexOf(ABSTRACT) + ABSTRACT.length());
  }
}
