package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, its embedded data, and whether its end is missing.
 *
 * @param document the page
 * @param headings the headings of its cards, and others of their level
 * @param payload the JSON that the page embeds for its list or its paper
 * @param truncated whether the page was cut off
 */
record Page(
    Document document, List<Element> headings, Optional<String> payload, boolean truncated) {

  /** What closes a tag that the end of the input cut within an attribute in double quotes. */
  private static final String[] CLOSINGS = {"\">", "'>"};

  static Page of(String html) {
    boolean truncated = HtmlPage.isTruncated(html);
    Page page = of(LiftedData.of(html), truncated);
    return page.payload().isPresent() || !truncated ? page : cutInPayload(html).orElse(page);
  }

  /** HTML drops a tag that does not end, and with it the data that was read up to there. */
  private static Optional<Page> cutInPayload(String html) {
    for (String closing : CLOSINGS) {
      Page page = of(LiftedData.of(html + closing), true);
      if (page.payload().isPresent()) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private static Page of(LiftedData data, boolean truncated) {
    Document document = Jsoup.parse(data.html());
    Walk walk = new Walk(new ArrayList<>(), new ArrayList<>());
    walk.below(document);
    return new Page(document, walk.headings(), payload(walk.islands(), data), truncated);
  }

  private static Optional<String> payload(List<Element> islands, LiftedData lifted) {
    Optional<String> other = Optional.empty();
    for (Element island : islands) {
      String data = lifted.of(island);
      String target = island.attr("data-target");
      if (target.equals("DailyPapers") || target.equals("PaperContent")) {
        return Optional.of(data);
      }
      if (other.isEmpty() && data.contains("\"dailyPapers\":")) {
        other = Optional.of(data);
      }
    }
    return other;
  }

  /**
   * One way through all elements, which costs more than what is then done with the few of them.
   *
   * @param islands the elements with data
   * @param headings the headings of the level of cards
   */
  private record Walk(List<Element> islands, List<Element> headings) {

    /** jsoup bounds how deep elements are nested. */
    void below(Element parent) {
      for (int i = 0; i < parent.childNodeSize(); i++) {
        if (parent.childNode(i) instanceof Element element) {
          if (element.hasAttr(LiftedData.ATTRIBUTE)) {
            islands.add(element);
          }
          if (element.nameIs("h3")) {
            headings.add(element);
          }
          below(element);
        }
      }
    }
  }
}
