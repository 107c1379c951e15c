package io.github.paperlistings.parsers.proceedings;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A line of a page as a reader sees it, in runs of one way of writing. */
final class PageLine {

  /**
   * A run.
   *
   * @param format the inline elements around it: {@code b}, {@code i}, {@code a}
   */
  record Run(String text, String format) {}

  private final String block;
  private final List<Run> runs = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();

  /** A line in a block element of a name. */
  PageLine(String block) {
    this.block = block;
  }

  void add(String text, String format) {
    int last = runs.size() - 1;
    if (last >= 0 && (runs.get(last).format().equals(format) || text.isBlank())) {
      runs.set(last, new Run(runs.get(last).text() + text, runs.get(last).format()));
    } else if (!text.isBlank()) {
      runs.add(new Run(text, format));
    }
  }

  void link(Element link) {
    links.add(link);
  }

  List<Run> runs() {
    return runs;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  List<Element> links() {
    return links;
  }

  /** What the line is written in; in a heading, a link makes no difference. */
  String style() {
    return isHeading() ? block : block + "|" + runs.get(0).format();
  }

  boolean isHeading() {
    return block.length() == 2 && block.charAt(0) == 'h' && Character.isDigit(block.charAt(1));
  }

  /** The first run. */
  String first() {
    return runs.get(0).text().strip();
  }

  String text() {
    return join(0);
  }

  /** What stands behind the first run. */
  String rest() {
    return join(1);
  }

  private String join(int from) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, runs.size()).forEach(run -> text.append(run.text()));
    return text.toString().strip();
  }
}
