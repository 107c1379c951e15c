package io.github.paperlistings.parsers.arxiv;

import io.github.paperlistings.spi.RawListing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a listing page says of itself: in headings, in its lines of counts and of pages. */
final class ListHeader {

  private Optional<String> title = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> next = Optional.empty();
  private OptionalLong total = OptionalLong.empty();
  private long shown = -1;
  private boolean counted;
  private boolean paged;
  private boolean empty;

  void heading(String level, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    switch (level) {
      case "h1" -> title = title.or(() -> Optional.of(text));
      case "h2" -> date = date.or(() -> after(text, "titles for ").filter(ListHeader::isDated));
      default ->
          date =
              date.or(() -> after(text, " for ").map(ListHeader::withoutCount))
                  .filter(ListHeader::isDated);
    }
    noUpdates(lower);
    sectionCount(lower);
  }

  /** Lines below the headings. */
  void facts(Element element) {
    String own = element.ownText().toLowerCase(Locale.ROOT);
    noUpdates(own);
    int at = own.indexOf("total of ");
    if (at < 0 || counted) {
      return;
    }
    Optional<Long> count = Counts.first(own, at + "total of ".length());
    if (count.isPresent() && own.contains("entries")) {
      counted = true;
      total = OptionalLong.of(count.get());
      next = nextPage(element);
      paged = next.isPresent() || element.getElementsByTag("a").size() > 0;
    }
  }

  boolean isListing() {
    return empty || counted;
  }

  RawListing listing() {
    RawListing.Builder listing =
        RawListing.builder().title(title).date(date).statedCount(total).next(next);
    if (shown >= 0) {
      listing.shownCount(shown);
    } else if (paged) {
      listing.statedCount(OptionalLong.empty());
      total.ifPresent(count -> listing.putExtra("total", Long.toString(count)));
    }
    return listing.build();
  }

  private void noUpdates(String lower) {
    empty |= lower.contains("no updates") || lower.contains("no matches were found");
  }

  /** "(showing 20 of 20 entries )", "[ showing first 25 of 120 entries ]". */
  private void sectionCount(String lower) {
    int at = lower.indexOf("showing ");
    if (at >= 0 && lower.indexOf(" of ", at) > 0) {
      Counts.first(lower, at).ifPresent(count -> shown = Math.max(shown, 0) + count);
    }
  }

  /** The first link behind the range of entries that is shown and so is none. */
  private static Optional<String> nextPage(Element paging) {
    boolean current = false;
    for (Node node : paging.childNodes()) {
      boolean link = node instanceof Element element && element.normalName().equals("a");
      if (link && current) {
        return Optional.of(node.attr("href"));
      }
      current |= !link && isRange(node);
    }
    return Optional.empty();
  }

  private static boolean isRange(Node node) {
    String text =
        node instanceof Element element
            ? element.text()
            : node instanceof TextNode words ? words.text() : "";
    int dash = text.indexOf('-');
    return dash > 0
        && dash + 1 < text.length()
        && Character.isDigit(text.charAt(dash - 1))
        && Character.isDigit(text.charAt(dash + 1));
  }

  private static Optional<String> after(String text, String words) {
    int at = text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(text.substring(at + words.length()).strip());
  }

  private static String withoutCount(String text) {
    int open = text.indexOf('(');
    return open < 0 ? text : text.substring(0, open).strip();
  }

  /** "recent submissions" is no date. */
  private static boolean isDated(String text) {
    return List.of(text.split(" ")).stream().anyMatch(word -> Counts.first(word, 0).isPresent());
  }
}
