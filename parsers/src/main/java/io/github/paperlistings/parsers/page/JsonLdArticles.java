package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles that the JSON-LD of a page describes: alone, in an array or {@code @graph}, as the
 * items of a list, as the parts of an issue or volume. Each comes once, however often it is named.
 */
final class JsonLdArticles {

  private static final Set<String> SCHOLARLY =
      Set.of("ScholarlyArticle", "MedicalScholarlyArticle", "Chapter", "Thesis");

  /** What else a page of one paper may call it; pages of other things use these as well. */
  private static final Set<String> OTHERS = Set.of("Article", "TechArticle", "Report");

  /** The fields whose values are members of a node, and not something else that it is about. */
  private static final List<String> MEMBERS =
      List.of("@graph", "mainEntity", "hasPart", "itemListElement", "item");

  private final List<JsonLdArticle> scholarly = new ArrayList<>();
  private final List<JsonLdArticle> others = new ArrayList<>();
  private final Map<String, List<JsonLdArticle>> byTitle = new HashMap<>();
  private final Set<JsonObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private JsonLdArticles() {}

  /** The articles in their order; those that are not called scholarly only where none is. */
  static List<JsonLdArticle> of(JsonLdGraph graph) {
    JsonLdArticles articles = new JsonLdArticles();
    articles.nodes(graph.roots(), Optional.empty());
    return articles.scholarly.isEmpty() ? articles.others : articles.scholarly;
  }

  /** What has parts comes first, so that these are met as its parts. */
  private void nodes(List<JsonLdNode> nodes, Optional<JsonLdNode> whole) {
    for (boolean withParts : new boolean[] {true, false}) {
      for (JsonLdNode node : nodes) {
        if (node.fields().has("hasPart") == withParts && seen.add(node.fields())) {
          node(node, whole);
        }
      }
    }
  }

  private void node(JsonLdNode node, Optional<JsonLdNode> whole) {
    if (node.isA(SCHOLARLY)) {
      add(scholarly, new JsonLdArticle(node, whole));
    } else if (node.isA(OTHERS)) {
      add(others, new JsonLdArticle(node, whole));
    } else {
      Optional<JsonLdNode> inner = node.fields().has("hasPart") ? Optional.of(node) : whole;
      List<JsonLdNode> members = new ArrayList<>();
      MEMBERS.forEach(field -> members.addAll(node.nodes(field)));
      nodes(members, inner);
    }
  }

  private void add(List<JsonLdArticle> articles, JsonLdArticle article) {
    List<JsonLdArticle> alike = byTitle.computeIfAbsent(article.key(), key -> new ArrayList<>());
    if (alike.stream().noneMatch(article::isSame)) {
      alike.add(article);
      articles.add(article);
    }
  }
}
