package io.github.paperlistings.parsers.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes HTML apart into the lines that a reader sees. */
final class TextLines implements NodeVisitor {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> KEPT = Set.of("sub", "sup");

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder markup = new StringBuilder();
  private int headings;
  private int bold;
  private boolean allBold = true;
  private boolean first = true;

  static List<TextLine> of(Element body) {
    TextLines reader = new TextLines();
    body.traverse(reader);
    reader.endParagraph();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        endLine();
      } else if (element.isBlock()) {
        endParagraph();
      }
      headings += HEADINGS.contains(name) ? 1 : 0;
      bold += BOLD.contains(name) ? 1 : 0;
      markup.append(KEPT.contains(name) ? "<" + name + ">" : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      markup.append(KEPT.contains(name) ? "</" + name + ">" : "");
      if (element.isBlock()) {
        endParagraph();
      }
      headings -= HEADINGS.contains(name) ? 1 : 0;
      bold -= BOLD.contains(name) ? 1 : 0;
    }
  }

  private void words(String words) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      append(words.substring(start, end));
      endLine();
      start = end + 1;
    }
    append(words.substring(start));
  }

  private void append(String words) {
    text.append(words);
    markup.append(ItemMarkup.escaped(words));
    allBold &= words.isBlank() || bold > 0;
  }

  private void endLine() {
    if (!text.toString().isBlank()) {
      boolean heading = headings > 0 || allBold;
      lines.add(new TextLine(text.toString().strip(), markup.toString().strip(), heading, first));
      first = false;
    }
    text.setLength(0);
    markup.setLength(0);
    allBold = true;
  }

  private void endParagraph() {
    endLine();
    first = true;
  }
}
