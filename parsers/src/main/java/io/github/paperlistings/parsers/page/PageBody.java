package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.html.HtmlText;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawLink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the body of a page says beside its metadata: the abstract, and links by their labels. */
final class PageBody {

  /** Shorter ones are a heading or a button. */
  private static final int SHORTEST_ABSTRACT = 80;

  /** What sites of papers call the links to what belongs to a paper. */
  private static final Set<String> LABELS =
      Set.of(
          "code",
          "source code",
          "github",
          "software",
          "implementation",
          "project",
          "project page",
          "dataset",
          "data",
          "supplementary",
          "supplementary pdf",
          "supplementary material",
          "supplemental",
          "supp",
          "video",
          "slides",
          "poster",
          "arxiv",
          "openreview");

  private PageBody() {}

  static Optional<String> abstractText(Document document) {
    return document.body().select("#abstract, .abstract, .acl-abstract, #Abs1-content").stream()
        .map(element -> HtmlText.without(element, PageBody::isHeading).strip())
        .filter(text -> text.length() >= SHORTEST_ABSTRACT)
        .findFirst();
  }

  /** What the head links to as the page's licence or its own address. */
  static Optional<String> link(Document document, String relation) {
    return document.select("link[rel=" + relation + "][href]").stream()
        .map(link -> link.attr("href").strip())
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  /**
   * Names whose parts are marked, as ScienceDirect does, which has no authors in its head (2022).
   */
  static List<RawAuthor> authors(Document document) {
    Set<RawAuthor> authors = new LinkedHashSet<>();
    for (Element family : document.body().select(".given-name ~ .surname")) {
      Element given = family.parent().selectFirst(".given-name");
      authors.add(RawAuthor.ofParts(given.text(), family.text(), "", List.of()));
    }
    return List.copyOf(authors);
  }

  static List<RawLink> links(Document document) {
    return document.body().select("a[href]").stream()
        .filter(link -> LABELS.contains(label(link)) && !link.attr("href").startsWith("#"))
        .map(
            link ->
                RawLink.builder()
                    .url(link.attr("href").strip())
                    .field("page")
                    .label(link.text())
                    .build())
        .toList();
  }

  private static boolean isHeading(Element element) {
    return element.text().strip().replace(":", "").equalsIgnoreCase("abstract")
        || element.normalName().equals("button");
  }

  private static String label(Element link) {
    return link.text().replace("[", "").replace("]", "").strip().toLowerCase(Locale.ROOT);
  }
}
