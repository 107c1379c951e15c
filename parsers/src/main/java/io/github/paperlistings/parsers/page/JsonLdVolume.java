package io.github.paperlistings.parsers.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an article is part of: an issue of a volume of a journal, each within the next. */
final class JsonLdVolume {

  /** More than any publication has parts in parts; what names one another in a circle ends here. */
  private static final int MOST_STEPS = 6;

  private static final Set<String> NUMBERED = Set.of("PublicationIssue", "PublicationVolume");

  private static final Set<String> PAGES =
      Set.of("WebSite", "WebPage", "CollectionPage", "ItemList", "Blog", "DataCatalog");

  private final Map<String, String> texts;
  private String numbered = "";

  /** Reads into the texts of an article. */
  JsonLdVolume(Map<String, String> texts) {
    this.texts = texts;
  }

  void readFrom(JsonLdNode article, Optional<JsonLdNode> whole) {
    numbers(article);
    step(article, MOST_STEPS);
    whole.ifPresent(node -> of(node, MOST_STEPS));
    if (!numbered.isEmpty()) {
      venue(numbered);
    }
  }

  private void of(JsonLdNode node, int steps) {
    if (node.isA(PAGES)) {
      return;
    }
    numbers(node);
    Optional<String> name = node.text("name");
    if (node.isA(NUMBERED)) {
      numbered = numbered.isEmpty() && !node.isA(Set.of("Periodical")) ? name.orElse("") : numbered;
    }
    if (!node.isA(NUMBERED) || node.isA(Set.of("Periodical"))) {
      name.ifPresent(this::venue);
    }
    step(node, steps - 1);
  }

  private void step(JsonLdNode part, int steps) {
    if (steps > 0) {
      part.nodes("isPartOf").forEach(node -> of(node, steps));
    }
  }

  private void numbers(JsonLdNode node) {
    for (String number : List.of("volume", "issue")) {
      node.text(number + "Number").ifPresent(text -> texts.putIfAbsent(number, text));
    }
  }

  private void venue(String name) {
    texts.putIfAbsent("isPartOf", name);
  }
}
