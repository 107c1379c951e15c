package io.github.paperlistings.parsers.page;

import io.github.paperlistings.link.LinkRole;
import io.github.paperlistings.model.Location;
import io.github.paperlistings.spi.RawLink;
import io.github.paperlistings.spi.RawPaper;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The record of one of several articles of JSON-LD. */
final class JsonLdPaper {

  private final JsonLdArticle article;
  private final RawPaper.Builder record = RawPaper.builder();
  private final Set<String> linked = new LinkedHashSet<>();

  private JsonLdPaper(JsonLdArticle article) {
    this.article = article;
  }

  /**
   * Reads an article; empty where it has no title.
   *
   * @param position its place among the articles of the page, from 1
   */
  static Optional<RawPaper> read(JsonLdArticle article, int position) {
    if (article.title().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new JsonLdPaper(article).read(position));
  }

  /** The place of an article among those of the page, from 1. */
  static Location location(int position) {
    return Location.path("ScholarlyArticle[" + position + "]");
  }

  private RawPaper read(int position) {
    record
        .title(article.title())
        .abstractText(article.text("abstract").or(() -> article.text("description")))
        .authors(article.authors())
        .published(article.text("datePublished"))
        .updated(article.text("dateModified"))
        .venue(article.text("isPartOf"))
        .volume(article.text("volume"))
        .issue(article.text("issue"))
        .pages(article.text("pages"))
        .publisher(article.text("publisher"))
        .language(article.text("inLanguage"))
        .license(article.text("license"))
        .location(location(position));
    article.texts("keywords").forEach(this::keywords);
    article.text("award").ifPresent(award -> record.putExtra("award", award));
    record.addAllIdentifiers(article.identifiers());
    links();
    return record.build();
  }

  private void keywords(String text) {
    Arrays.stream(text.split(text.contains(";") ? ";" : ","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(record::addKeywords);
  }

  private void links() {
    article.texts("url").forEach(url -> link(url, "url", LinkRole.PAPER));
    article.texts("codeRepository").forEach(url -> link(url, "codeRepository", LinkRole.CODE));
    for (String field : List.of("encoding", "associatedMedia")) {
      for (JsonLdNode file : article.nodes(field)) {
        boolean pdf = file.text("encodingFormat").filter(f -> f.contains("pdf")).isPresent();
        file.text("contentUrl")
            .filter(url -> pdf || url.endsWith(".pdf"))
            .ifPresent(url -> link(url, field, LinkRole.PDF));
      }
    }
    article.texts("sameAs").stream()
        .filter(url -> url.startsWith("http") && linked.add(url))
        .forEach(url -> record.addLinks(RawLink.of(url, "sameAs")));
  }

  private void link(String url, String field, LinkRole role) {
    if (linked.add(url)) {
      record.addLinks(RawLink.of(url, field, role));
    }
  }
}
