package io.github.paperlistings.parsers.proceedings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes a page apart into lines, without menus, headers, footers and forms. */
final class PageLines implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of("nav", "footer", "script", "style", "noscript", "button", "select", "head", "svg");

  private static final Map<String, String> FORMATS =
      Map.of(
          "b", "b", "strong", "b", "i", "i", "em", "i", "cite", "i", "a", "a", "u", "u", "span",
          "s", "font", "s");

  private final List<PageLine> lines = new ArrayList<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Deque<String> formats = new ArrayDeque<>();
  private PageLine line;

  private PageLines(Element root) {
    blocks.push(root);
    line = new PageLine(root);
  }

  static List<PageLine> of(Element root) {
    PageLines reader = new PageLines(root);
    root.filter(reader);
    reader.endLine();
    return reader.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.add(words.getWholeText().replace('\n', ' '), String.join("", formats));
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (LEFT_OUT.contains(name) || isSwitch(element, name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      start(element, name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        endLine();
        blocks.poll();
        startBlock(block());
      }
      if (FORMATS.containsKey(element.normalName())) {
        formats.pollLast();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** "Click to show abstract" */
  private static boolean isSwitch(Element element, String name) {
    return name.equals("a")
        && element.attr("href").startsWith("javascript:")
        && element.text().toLowerCase(Locale.ROOT).contains("abstract");
  }

  private void start(Element element, String name) {
    if (name.equals("br")) {
      endLine();
    } else if (isBlock(element)) {
      endLine();
      blocks.push(element);
      startBlock(element);
    }
    if (name.equals("a") && element.hasAttr("href")) {
      line.link(element);
    }
    if (FORMATS.containsKey(name)) {
      formats.addLast(FORMATS.get(name));
    }
  }

  private void endLine() {
    List<Element> links = line.isEmpty() ? line.links() : List.of();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = new PageLine(block());
    pass(links);
  }

  /** A link around blocks is of the lines within it; one without text, of the line before. */
  private void pass(List<Element> links) {
    if (formats.contains("a")) {
      links.forEach(line::link);
    } else if (!lines.isEmpty()) {
      links.forEach(lines.get(lines.size() - 1)::link);
    }
  }

  private void startBlock(Element block) {
    PageLine before = line;
    line = new PageLine(block);
    if (before.isEmpty()) {
      before.links().forEach(line::link);
    }
  }

  private Element block() {
    return blocks.element();
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return !name.equals("br") && (element.isBlock() || name.equals("td") || name.equals("th"));
  }
}
