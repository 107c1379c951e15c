package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads a block of HTML within Markdown. Such a block ends at a blank line, so its tags need not
 * match; each stands for itself.
 */
final class HtmlBlocks {

  private static final Set<String> PARTS =
      Set.of("p", "div", "li", "ul", "ol", "details", "center", "section", "hr", "blockquote");

  private final String html;
  private final int line;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<StyledText>> rows = new ArrayList<>();
  private List<StyledText> cells = new ArrayList<>();
  private StyledTextBuilder text = new StyledTextBuilder();
  private boolean inCell;
  private boolean inItem;
  private int lines;

  private HtmlBlocks(String html, int line) {
    this.html = html;
    this.line = line;
  }

  static List<Block> read(String html, int line) {
    HtmlBlocks reader = new HtmlBlocks(html, line);
    reader.read();
    return reader.blocks;
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int next = html.indexOf('<', at);
      int end = next < 0 ? html.length() : next;
      words(html.substring(at, end));
      at = end < html.length() ? tag(end) : end;
    }
    endRow();
    endTable();
    endPart();
  }

  private void words(String piece) {
    String plain = Parser.unescapeEntities(piece, false);
    if (!text.isEmpty() || !plain.isBlank()) {
      text.text(plain);
    }
    lines += (int) piece.chars().filter(c -> c == '\n').count();
  }

  private int tag(int start) {
    if (html.startsWith("<!--", start)) {
      int end = html.indexOf("-->", start);
      return end < 0 ? html.length() : end + 3;
    }
    Optional<HtmlTag> tag = HtmlTag.at(html, start);
    if (tag.isEmpty()) {
      words("<");
      return start + 1;
    }
    take(tag.get());
    return tag.get().end();
  }

  private void take(HtmlTag tag) {
    switch (tag.name()) {
      case "td", "th" -> {
        endCell();
        inCell = !tag.closing();
      }
      case "tr" -> endRow();
      case "table" -> {
        endRow();
        endTable();
      }
      case "summary", "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag);
      default -> {
        if (PARTS.contains(tag.name()) && !inCell) {
          endPart();
          if (tag.name().equals("details") && tag.closing()) {
            blocks.add(new Block.FoldEnd(line + lines));
          }
          inItem = tag.name().equals("li") && !tag.closing();
        } else if (PARTS.contains(tag.name())) {
          text.hardBreak();
        } else {
          text.tag(tag);
        }
      }
    }
  }

  private void heading(HtmlTag tag) {
    if (inCell) {
      text.tag(tag);
    } else if (!tag.closing()) {
      endPart();
    } else if (!text.isEmpty()) {
      int level = tag.name().equals("summary") ? Block.FOLD : tag.name().charAt(1) - '0';
      blocks.add(new Block.Heading(level, text.build(line + lines)));
      text = new StyledTextBuilder();
    }
  }

  private void endCell() {
    if (inCell) {
      cells.add(text.build(line + lines));
      text = new StyledTextBuilder();
      inCell = false;
    }
  }

  private void endRow() {
    endCell();
    if (!cells.isEmpty()) {
      rows.add(cells);
      cells = new ArrayList<>();
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(List.copyOf(rows), line));
      rows.clear();
    }
  }

  private void endPart() {
    if (!text.isEmpty()) {
      Block.Paragraph part = new Block.Paragraph(text.build(line + lines));
      blocks.add(inItem ? new Block.Items(List.of(List.of(part)), part.line()) : part);
    }
    text = new StyledTextBuilder();
    inItem = false;
  }
}
