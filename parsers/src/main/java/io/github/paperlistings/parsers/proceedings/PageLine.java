package io.github.paperlistings.parsers.proceedings;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A line of a page as a reader sees it, in runs of one way of writing. */
final class PageLine {

  /**
   * A run.
   *
   * @param format the inline elements around it: {@code b}, {@code i}, {@code a}, {@code u}, and
   *     {@code s} for those that only mark a part, such as a span
   */
  record Run(String text, String format) {

    boolean isItalic() {
      return style().equals("i");
    }

    /** The format by what a reader sees. */
    String style() {
      return format.replace("s", "");
    }
  }

  private final Element block;
  private final List<Run> runs = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();

  /** A line in a block element. */
  PageLine(Element block) {
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

  /** Whether the line is nothing but links. */
  boolean isLinks() {
    return runs.stream().allMatch(run -> run.text().isBlank() || run.style().indexOf('a') >= 0);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  List<Element> links() {
    return links;
  }

  /** The element that the line stands in. */
  Element block() {
    return block;
  }

  /** What the line is written in, by its longest run; in a heading, a link makes no difference. */
  String style() {
    return isHeading() ? block.normalName() : block.normalName() + "|" + longest().style();
  }

  /** Whether the line is written in another way than the text of a page. */
  boolean isFormatted() {
    return isHeading() || !longest().style().isEmpty();
  }

  boolean isHeading() {
    String name = block.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  String text() {
    return text(0, runs.size());
  }

  /** The text of some of the runs. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, to).forEach(run -> text.append(run.text()));
    return PageText.oneLine(text);
  }

  private Run longest() {
    Run longest = runs.get(0);
    for (Run run : runs) {
      longest = run.text().length() > longest.text().length() ? run : longest;
    }
    return longest;
  }
}
