package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.parsers.html.HtmlPage;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, its embedded data, and whether its end is missing.
 *
 * @param document the page
 * @param payload the JSON that the page embeds for its list or its paper
 * @param truncated whether the page was cut off
 */
record Page(Document document, Optional<String> payload, boolean truncated) {

  private static final String DATA = "data-props";

  /** What closes a tag that the end of the input cut within an attribute in double quotes. */
  private static final String[] CLOSINGS = {"\">", "'>"};

  static Page of(String html) {
    Document document = Jsoup.parse(html);
    boolean truncated = HtmlPage.isTruncated(html);
    Optional<String> payload = payload(document);
    if (payload.isPresent() || !truncated) {
      return new Page(document, payload, truncated);
    }
    return cutInPayload(html).orElseGet(() -> new Page(document, payload, true));
  }

  /** HTML drops a tag that does not end, and with it the data that was read up to there. */
  private static Optional<Page> cutInPayload(String html) {
    for (String closing : CLOSINGS) {
      Document document = Jsoup.parse(html + closing);
      Optional<String> payload = payload(document);
      if (payload.isPresent()) {
        return Optional.of(new Page(document, payload, true));
      }
    }
    return Optional.empty();
  }

  /** The data stands before the cards, so that the elements are not looked through to the end. */
  private static Optional<String> payload(Document document) {
    Optional<String> other = Optional.empty();
    Iterator<Element> islands =
        document.stream().filter(element -> element.hasAttr(DATA)).iterator();
    while (islands.hasNext()) {
      Element island = islands.next();
      String data = island.attr(DATA);
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
}
