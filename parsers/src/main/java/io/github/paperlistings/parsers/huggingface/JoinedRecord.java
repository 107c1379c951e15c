package io.github.paperlistings.parsers.huggingface;

import io.github.paperlistings.model.Metrics;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Completes the record of a page's data with what only its card shows. */
final class JoinedRecord {

  private JoinedRecord() {}

  static RawPaper of(RawPaper data, RawPaper card) {
    return addsNothing(data, card) ? data : joined(data, card);
  }

  /** As a rule the data says all, and long lists of authors need no copy. */
  private static boolean addsNothing(RawPaper data, RawPaper card) {
    boolean texts =
        fill(data.title(), card.title()).isEmpty()
            && fill(data.abstractText(), card.abstractText()).isEmpty()
            && fill(data.summary(), card.summary()).isEmpty()
            && fill(data.published(), card.published()).isEmpty();
    return texts
        && (!data.authors().isEmpty() || card.authors().isEmpty())
        && newLinks(data, card).isEmpty()
        && metrics(data.metrics(), card.metrics()).equals(data.metrics())
        && newFacts(data, card).isEmpty();
  }

  private static RawPaper joined(RawPaper data, RawPaper card) {
    RawPaper.Builder joined = RawPaper.builder().from(data);
    fill(data.title(), card.title()).ifPresent(joined::title);
    fill(data.abstractText(), card.abstractText()).ifPresent(joined::abstractText);
    fill(data.summary(), card.summary()).ifPresent(joined::summary);
    fill(data.published(), card.published()).ifPresent(joined::published);
    if (data.authors().isEmpty()) {
      joined.authors(card.authors());
    }
    joined.addAllLinks(newLinks(data, card));
    joined.putAllExtra(newFacts(data, card));
    return joined.metrics(metrics(data.metrics(), card.metrics())).build();
  }

  private static Optional<String> fill(Optional<String> data, Optional<String> card) {
    return data.isPresent() ? Optional.empty() : card;
  }

  private static List<RawLink> newLinks(RawPaper data, RawPaper card) {
    List<RawLink> links = new ArrayList<>(1);
    for (RawLink link : card.links()) {
      if (!holds(data.links(), link.url())) {
        links.add(link);
      }
    }
    return links;
  }

  private static boolean holds(List<RawLink> links, String url) {
    for (RawLink link : links) {
      if (link.url().equals(url)) {
        return true;
      }
    }
    return false;
  }

  private static Metrics metrics(Metrics data, Metrics card) {
    return Metrics.builder()
        .upvotes(first(data.upvotes(), card.upvotes()))
        .comments(first(data.comments(), card.comments()))
        .githubStars(first(data.githubStars(), card.githubStars()))
        .build();
  }

  private static OptionalLong first(OptionalLong data, OptionalLong card) {
    return data.isPresent() ? data : card;
  }

  /** How many authors there are is known where they are listed. */
  private static Map<String, String> newFacts(RawPaper data, RawPaper card) {
    Map<String, String> facts = new LinkedHashMap<>(card.extra());
    facts.keySet().removeAll(data.extra().keySet());
    facts.remove("authorCount", String.valueOf(data.authors().size()));
    return facts;
  }
}
