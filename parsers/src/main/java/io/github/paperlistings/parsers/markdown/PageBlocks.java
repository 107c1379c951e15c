package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the main part of a page into the blocks that its Markdown has or would have. */
final class PageBlocks {

  /** Where the main part of a page is, the surest first. */
  private static final List<String> MAIN =
      List.of(".markdown-body", "main", "[role=main]", "article", "#content", "body");

  /** The rows of a table and of no other within it. */
  private static final String ROWS = "> tr, > thead > tr, > tbody > tr, > tfoot > tr";

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "svg",
          "pre",
          "clipboard-copy");

  private static final Set<String> PARTS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "section",
          "table",
          "ul");

  private final List<Block> blocks = new ArrayList<>();
  private final String root;
  private StyledTextBuilder text = new StyledTextBuilder();
  private int line;

  private PageBlocks(String root, int line) {
    this.root = root;
    this.line = line;
  }

  /**
   * The blocks of a page.
   *
   * @param root scheme and host of the page, or nothing
   */
  static List<Block> of(Document page, String root) {
    for (String selector : MAIN) {
      Element main = page.selectFirst(selector);
      if (main != null) {
        return of(main, root, 1);
      }
    }
    return List.of();
  }

  private static List<Block> of(Element element, String root, int line) {
    PageBlocks reader = new PageBlocks(root, line);
    reader.children(element);
    reader.endPart();
    return reader.blocks;
  }

  private void children(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isPart(element)) {
        endPart();
        part(element);
      } else {
        inline(node);
      }
    }
  }

  /** Elements that stand in lines are parts where they hold some. */
  private static boolean isPart(Element element) {
    return PARTS.contains(element.normalName())
        || !LEFT_OUT.contains(element.normalName())
            && element.children().stream().anyMatch(inner -> PARTS.contains(inner.normalName()));
  }

  private void part(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          heading(element.normalName().charAt(1) - '0', element);
      case "ul", "ol" -> blocks.add(new Block.Items(items(element), line(element)));
      case "table" -> blocks.add(new Block.Table(rows(element), line(element)));
      case "details" -> fold(element);
      case "hr" -> blocks.add(new Block.Other(line(element)));
      default -> {
        line = line(element);
        children(element);
        endPart();
      }
    }
  }

  private void heading(int level, Element element) {
    line = line(element);
    inlines(element);
    if (!text.isEmpty()) {
      blocks.add(new Block.Heading(level, text.build(line)));
    }
    text = new StyledTextBuilder();
  }

  private void fold(Element details) {
    Element summary = details.selectFirst("> summary");
    if (summary != null) {
      heading(Block.FOLD, summary);
      summary.remove();
    }
    children(details);
    endPart();
    blocks.add(new Block.FoldEnd(line));
  }

  private List<List<Block>> items(Element list) {
    List<List<Block>> items = new ArrayList<>();
    for (Element item : list.children()) {
      items.add(of(item, root, line(item)));
    }
    return items;
  }

  private List<List<StyledText>> rows(Element table) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (Element row : table.select(ROWS)) {
      List<StyledText> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        PageBlocks reader = new PageBlocks(root, line(row));
        reader.inlines(cell);
        cells.add(reader.text.build(reader.line));
      }
      rows.add(cells);
    }
    return rows;
  }

  private int line(Element element) {
    return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : line;
  }

  private void endPart() {
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(text.build(line)));
    }
    text = new StyledTextBuilder();
  }

  private void inlines(Element parent) {
    parent.childNodes().forEach(this::inline);
  }

  private void inline(Node node) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node instanceof Element element && !LEFT_OUT.contains(element.normalName())) {
      element(element);
    }
  }

  /** In a cell a part starts on a line of its own. */
  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> text.hardBreak();
      case "img" -> text.image(element.attr("src"), element.attr("alt"));
      case "a" -> link(element);
      case "b", "strong" -> marked(Mark.Kind.BOLD, "", element);
      case "i", "em", "cite" -> marked(Mark.Kind.ITALIC, "", element);
      case "code", "kbd" -> marked(Mark.Kind.CODE, "", element);
      default -> {
        if (PARTS.contains(element.normalName()) && !text.isEmpty()) {
          text.hardBreak();
        }
        inlines(element);
      }
    }
  }

  private void link(Element link) {
    String href = link.attr("href").strip();
    if (href.isEmpty() || href.startsWith("#")) {
      inlines(link);
    } else {
      boolean path = href.startsWith("/") && !href.startsWith("//");
      marked(Mark.Kind.LINK, path ? root + href : href, link);
    }
  }

  private void marked(Mark.Kind kind, String target, Element element) {
    text.start(kind, target);
    inlines(element);
    text.end(kind);
  }

  /** White space is one blank, or one line end. */
  private void words(String written) {
    int at = 0;
    while (at < written.length()) {
      int end = at;
      boolean blank = Character.isWhitespace(written.charAt(at));
      while (end < written.length() && Character.isWhitespace(written.charAt(end)) == blank) {
        end++;
      }
      if (!blank) {
        text.text(written.substring(at, end));
      } else if (!text.isEmpty()) {
        text.text(written.substring(at, end).indexOf('\n') >= 0 ? "\n" : " ");
      }
      at = end;
    }
  }
}
