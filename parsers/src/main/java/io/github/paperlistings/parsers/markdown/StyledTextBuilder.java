package io.github.paperlistings.parsers.markdown;

import io.github.paperlistings.link.LinkExtractor;
import io.github.paperlistings.link.LinkRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Collects a {@link StyledText} from pieces of text, Markdown marks and HTML tags. */
final class StyledTextBuilder {

  /** Inline tags that are left open nest no deeper. */
  private static final int DEEPEST = 50;

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();

  void text(String piece) {
    text.append(EmojiCodes.without(piece));
  }

  void softBreak() {
    text.append('\n');
  }

  void hardBreak() {
    text.append(StyledText.BREAK);
  }

  void image(String address, String description) {
    marks.add(
        new Mark(
            Mark.Kind.IMAGE, text.length(), text.length() + 1, Badge.of(address, description)));
    text.append(StyledText.IMAGE);
  }

  void start(Mark.Kind kind, String target) {
    if (open.size() < DEEPEST) {
      open.push(new Mark(kind, text.length(), text.length(), target));
    }
  }

  /** Ends the innermost mark of a kind; what was left open within it ends too. */
  void end(Mark.Kind kind) {
    if (open.stream().noneMatch(mark -> mark.is(kind))) {
      return;
    }
    Mark mark = open.pop();
    keep(mark);
    while (!mark.is(kind)) {
      mark = open.pop();
      keep(mark);
    }
  }

  private void keep(Mark mark) {
    if (text.length() > mark.start()) {
      marks.add(new Mark(mark.kind(), mark.start(), text.length(), mark.target()));
    }
  }

  /** An inline tag. */
  void tag(HtmlTag tag) {
    switch (tag.name()) {
      case "br" -> hardBreak();
      case "img" -> image(tag.attribute("src"), tag.attribute("alt"));
      case "a" -> toggle(tag, Mark.Kind.LINK, tag.attribute("href"));
      case "b", "strong", "summary", "h1", "h2", "h3", "h4", "h5", "h6" ->
          toggle(tag, Mark.Kind.BOLD, "");
      case "i", "em" -> toggle(tag, Mark.Kind.ITALIC, "");
      case "code", "kbd" -> toggle(tag, Mark.Kind.CODE, "");
      default -> {}
    }
  }

  private void toggle(HtmlTag tag, Mark.Kind kind, String target) {
    if (tag.closing()) {
      end(kind);
    } else if (kind != Mark.Kind.LINK || !target.isEmpty()) {
      start(kind, target);
    }
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  /** The text; addresses that stand in it become links. */
  StyledText build(int line) {
    while (!open.isEmpty()) {
      keep(open.pop());
    }
    List<Mark> all = new ArrayList<>(marks);
    String whole = text.toString();
    if (whole.contains("://") || whole.contains("www.")) {
      addresses(whole, all);
    }
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
    return new StyledText(whole, List.copyOf(all), line);
  }

  private void addresses(String whole, List<Mark> all) {
    List<Mark> links = marks.stream().filter(mark -> mark.is(Mark.Kind.LINK)).toList();
    int next = 0;
    for (LinkRange range : LinkExtractor.standard().ranges(whole)) {
      while (next < links.size() && links.get(next).end() <= range.start()) {
        next++;
      }
      boolean inLink = next < links.size() && links.get(next).start() < range.end();
      if (!inLink) {
        String written = whole.substring(range.start(), range.end());
        all.add(new Mark(Mark.Kind.LINK, range.start(), range.end(), written));
      }
    }
  }
}
