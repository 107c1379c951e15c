package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.util.Locale;
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
    boolean truncated = isTruncated(html);
    Optional<String> payload = payload(document);
    if (payload.isPresent() || !truncated) {
      return new Page(document, payload, truncated);
    }
    return cutInPayload(html).orElseGet(() -> new Page(document, payload, true));
  }

  /** jsoup gives up on what is nested deeper than this, and leaves it out. */
  private static final int MAX_DEPTH = 512;

  /**
   * Tells a page without structure from one whose structure lies too deep to be seen.
   *
   * @throws LimitExceededException if the page is nested deeper than the limit or than jsoup goes
   */
  void checkDepth(ParseLimits limits) {
    int maxDepth = Math.min(limits.maxDepth(), MAX_DEPTH);
    document.traverse(
        (node, depth) -> {
          if (depth > maxDepth) {
            throw new LimitExceededException(
                "elements nested more than " + maxDepth + " deep", Location.unknown());
          }
        });
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

  /** Pages of the site are written with both ends of their root element. */
  private static boolean isTruncated(String html) {
    int start = html.indexOf("<html");
    return start >= 0
        && html.lastIndexOf("</html") < start
        && !html.toLowerCase(Locale.ROOT).contains("</html");
  }

  private static Optional<String> payload(Document document) {
    Optional<String> other = Optional.empty();
    for (Element island : document.getElementsByAttribute(DATA)) {
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
