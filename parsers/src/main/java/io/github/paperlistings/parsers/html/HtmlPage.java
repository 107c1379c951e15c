package io.github.paperlistings.parsers.html;

import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.LimitExceededException;
import io.github.paperlistings.spi.ParseLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for the pages of every site. */
public final class HtmlPage {

  /** jsoup gives up on what is nested deeper than this, and leaves it out. */
  private static final int MAX_DEPTH = 512;

  private HtmlPage() {}

  /** Whether a page that has the start of its root element lacks the end. */
  public static boolean isTruncated(String html) {
    int start = html.indexOf("<html");
    return start >= 0
        && html.lastIndexOf("</html") < start
        && !html.toLowerCase(Locale.ROOT).contains("</html");
  }

  /**
   * Tells a page without structure from one whose structure lies too deep to be seen.
   *
   * @throws LimitExceededException if the page is nested deeper than the limit or than jsoup goes
   */
  public static void checkDepth(Document document, ParseLimits limits) {
    int maxDepth = Math.min(limits.maxDepth(), MAX_DEPTH);
    document.traverse(
        (node, depth) -> {
          if (depth > maxDepth) {
            throw new LimitExceededException(
                "elements nested more than " + maxDepth + " deep", Location.unknown());
          }
        });
  }

  /** The title of a page, unless it is blank. */
  public static Optional<String> title(Document page) {
    return Optional.of(page.title()).filter(title -> !title.isBlank());
  }

  /**
   * The whole address of a page: the one that it was got from, or else the one that it gives for
   * itself.
   */
  public static Optional<String> address(Document page, Optional<String> baseUri) {
    List<String> addresses = new ArrayList<>(baseUri.stream().toList());
    addresses.addAll(page.select("link[rel=canonical]").eachAttr("href"));
    addresses.addAll(page.select("meta[property=og:url]").eachAttr("content"));
    return addresses.stream().filter(HtmlPage::isWhole).findFirst();
  }

  /** Scheme and host of a whole address. */
  public static String root(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return path < 0 ? address : address.substring(0, path);
  }

  private static boolean isWhole(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** Where an element is, by what tells it from its likes: its id, name or address. */
  public static Location location(Element element) {
    for (String attribute : new String[] {"id", "name", "href"}) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        return Location.path(element.normalName() + "[" + attribute + "=\"" + value + "\"]");
      }
    }
    return Location.path(element.normalName());
  }
}
