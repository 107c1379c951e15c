package io.github.paperlistings.parsers.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown into blocks. Quotes give what they hold. */
final class BlockTree {

  /** What is nested deeper is read as text; lists of papers nest four or five deep. */
  private static final int DEEPEST = 100;

  private static final int DEEPEST_INLINE = 40;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(Set.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST_INLINE)
          .build();

  private BlockTree() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** Whether blocks of a node nest so deep that what is nested deeper was read as text. */
  static boolean isCut(Node node) {
    return depth(node) + 2 >= DEEPEST;
  }

  private static int depth(Node node) {
    int deepest = 0;
    for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
      if (inner instanceof org.commonmark.node.Block) {
        deepest = Math.max(deepest, depth(inner));
      }
    }
    return deepest + 1;
  }

  /** The blocks that a node stands for. */
  static List<Block> blocks(Node node) {
    List<Block> out = new ArrayList<>();
    add(node, out);
    return out;
  }

  private static void add(Node node, List<Block> out) {
    int line = line(node);
    if (node instanceof org.commonmark.node.Heading heading) {
      out.add(new Block.Heading(heading.getLevel(), InlineReader.read(heading, line)));
    } else if (node instanceof Paragraph) {
      out.add(new Block.Paragraph(InlineReader.read(node, line)));
    } else if (node instanceof ListBlock) {
      out.add(new Block.Items(items(node), line));
    } else if (node instanceof TableBlock) {
      List<List<StyledText>> rows = new ArrayList<>();
      rows(node, rows);
      out.add(new Block.Table(rows, line));
    } else if (node instanceof HtmlBlock html) {
      out.addAll(HtmlBlocks.read(html.getLiteral(), line));
    } else if (node instanceof org.commonmark.node.BlockQuote) {
      out.addAll(children(node));
    } else {
      out.add(new Block.Other(line));
    }
  }

  private static List<Block> children(Node parent) {
    List<Block> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, out);
    }
    return out;
  }

  private static List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item));
    }
    return items;
  }

  private static void rows(Node parent, List<List<StyledText>> rows) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow) {
        rows.add(cells(node));
      } else {
        rows(node, rows);
      }
    }
  }

  private static List<StyledText> cells(Node row) {
    List<StyledText> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(InlineReader.read(cell, line(row)));
      }
    }
    return cells;
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
