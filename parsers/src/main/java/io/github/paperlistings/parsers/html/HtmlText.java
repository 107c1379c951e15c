package io.github.paperlistings.parsers.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader would copy it, with the addresses that links hide. */
public final class HtmlText {

  private HtmlText() {}

  /**
   * The text of an element. A line break starts a paragraph; the link "this https URL", as arXiv
   * writes addresses, gives its address.
   */
  public static String of(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            append(text, node);
          }

          @Override
          public void tail(Node node, int depth) {}
        });
    return text.toString();
  }

  /** The text of an element without that of one of its children, such as a label. */
  public static String without(Element element, Element label) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        text.append(child == label ? "" : of(inner));
      } else {
        append(text, child);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Node node) {
    if (node instanceof TextNode words) {
      text.append(isHidden(words) ? words.parent().attr("href") : words.getWholeText());
    } else if (node.nodeName().equals("br")) {
      text.append("\n\n");
    }
  }

  private static boolean isHidden(TextNode words) {
    Element link = words.parent();
    if (link == null || !link.normalName().equals("a") || !link.hasAttr("href")) {
      return false;
    }
    String shown = words.text();
    return shown.startsWith("this ") && shown.endsWith(" URL");
  }
}
