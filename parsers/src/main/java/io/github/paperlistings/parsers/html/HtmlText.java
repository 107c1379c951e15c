package io.github.paperlistings.parsers.html;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as a reader would copy it, with the addresses that links hide. */
public final class HtmlText {

  private HtmlText() {}

  /**
   * The text of an element. A line break starts a paragraph; the link "this https URL", as arXiv
   * writes addresses, gives its address.
   */
  public static String of(Element element) {
    return without(element, inner -> false);
  }

  /** The text of an element as written. Most links and headings hold one text and nothing else. */
  public static String written(Element element) {
    return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode words
        ? words.getWholeText()
        : element.wholeText();
  }

  /** The text of an element without that of some elements within it, such as a label. */
  public static String without(Element element, Predicate<Element> left) {
    StringBuilder text = new StringBuilder();
    element.filter(
        (Node node, int depth) -> {
          if (depth > 0 && node instanceof Element inner && left.test(inner)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          append(text, node);
          return NodeFilter.FilterResult.CONTINUE;
        });
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
    if (!words.getWholeText().contains("URL")) {
      return false;
    }
    String shown = words.text();
    return shown.startsWith("this ") && shown.endsWith(" URL");
  }
}
