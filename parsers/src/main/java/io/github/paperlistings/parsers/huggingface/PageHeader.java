package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.spi.RawListing;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** What a page says of itself: its heading, and the day between its arrows. */
final class PageHeader {

  private static final Evaluator HEADING = new Evaluator.Tag("h1");

  private PageHeader() {}

  static RawListing of(Document page, RawListing embedded) {
    return RawListing.builder()
        .from(embedded)
        .title(heading(page))
        .date(embedded.date().or(() -> shownDay(page)))
        .build();
  }

  private static Optional<String> shownDay(Document page) {
    return Optional.ofNullable(page.selectFirst("time[datetime]"))
        .map(time -> time.attr("datetime"));
  }

  private static Optional<String> heading(Document page) {
    return Optional.ofNullable(page.selectFirst(HEADING))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }
}
