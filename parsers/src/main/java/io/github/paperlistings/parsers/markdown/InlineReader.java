package io.github.paperlistings.parsers.markdown;

import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads what a paragraph, heading or cell holds. */
final class InlineReader {

  private final StyledTextBuilder out = new StyledTextBuilder();

  private InlineReader() {}

  static StyledText read(Node parent, int line) {
    InlineReader reader = new InlineReader();
    reader.children(parent);
    return reader.out.build(line);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Text words) {
      out.text(words.getLiteral());
    } else if (node instanceof Code code) {
      marked(Mark.Kind.CODE, "", () -> out.text(code.getLiteral()));
    } else if (node instanceof Link link) {
      marked(Mark.Kind.LINK, link.getDestination(), () -> children(link));
    } else if (node instanceof Image image) {
      out.image(image.getDestination(), description(image));
    } else if (node instanceof StrongEmphasis) {
      marked(Mark.Kind.BOLD, "", () -> children(node));
    } else if (node instanceof Emphasis) {
      marked(Mark.Kind.ITALIC, "", () -> children(node));
    } else if (node instanceof SoftLineBreak) {
      out.softBreak();
    } else if (node instanceof HardLineBreak) {
      out.hardBreak();
    } else if (node instanceof HtmlInline html) {
      Optional<HtmlTag> tag = HtmlTag.at(html.getLiteral(), 0);
      tag.ifPresent(out::tag);
    } else {
      children(node);
    }
  }

  private void marked(Mark.Kind kind, String target, Runnable inner) {
    out.start(kind, target);
    inner.run();
    out.end(kind);
  }

  private static String description(Image image) {
    InlineReader reader = new InlineReader();
    reader.children(image);
    return StyledText.plain(reader.out.build(0).text());
  }
}
