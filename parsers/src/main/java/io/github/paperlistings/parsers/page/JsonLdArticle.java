package io.github.paperlistings.parsers.page;

import io.github.paperlistings.identifier.ArxivId;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawAuthor;
import io.github.paperlistings.spi.RawIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article of JSON-LD. */
final class JsonLdArticle {

  /** The kinds of identifiers that are named by their schemes. */
  private static final Set<String> SCHEMES = Set.of("arxiv", "pmid", "pmcid");

  private final JsonLdNode node;
  private final Map<String, String> texts = new HashMap<>();
  private final List<RawAuthor> authors = new ArrayList<>();
  private final Set<RawIdentifier> identifiers = new LinkedHashSet<>();

  /**
   * An article.
   *
   * @param whole what has it as a part; the article may name it itself
   */
  JsonLdArticle(JsonLdNode node, Optional<JsonLdNode> whole) {
    this.node = node;
    new JsonLdVolume(texts).readFrom(node, whole);
    pages();
    for (String field : List.of("author", "creator")) {
      node.nodes(field).forEach(person -> JsonLdPerson.of(person).ifPresent(authors::add));
      if (!authors.isEmpty()) {
        break;
      }
    }
    identify();
  }

  /** The article of a page that has none. */
  static JsonLdArticle none(JsonLdGraph graph) {
    return new JsonLdArticle(new JsonLdNode(JsonObject.empty(), graph), Optional.empty());
  }

  /** A text field by its name in schema.org, the parts of nested objects by simple names. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).or(() -> node.text(name));
  }

  /** The texts of a field. */
  List<String> texts(String name) {
    return node.texts(name);
  }

  /** The objects of a field. */
  List<JsonLdNode> nodes(String name) {
    return node.nodes(name);
  }

  /** The title. */
  Optional<String> title() {
    return text("headline").or(() -> text("name"));
  }

  List<RawAuthor> authors() {
    return authors;
  }

  List<String> dois() {
    return identifiers.stream()
        .filter(id -> id.scheme().equals("doi"))
        .map(RawIdentifier::text)
        .toList();
  }

  /** What identifies the article, in its order. */
  Set<RawIdentifier> identifiers() {
    return identifiers;
  }

  /** The title in lower case. */
  String key() {
    return title().orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether another article of the same title is this one, as far as DOIs tell. */
  boolean isSame(JsonLdArticle other) {
    List<String> mine = dois();
    List<String> others = other.dois();
    return title().isPresent()
        && (mine.isEmpty() || others.isEmpty() || !Collections.disjoint(mine, others));
  }

  /** An identifier may be named by its kind; what is an address tells it by itself. */
  private void identify() {
    for (String field : List.of("identifier", "doi", "@id", "url", "sameAs")) {
      for (JsonLdNode value : node.nodes(field)) {
        String kind = value.text("propertyID").orElse("").toLowerCase(Locale.ROOT);
        for (String part : List.of("value", "@value", "@id", "name", "url")) {
          value.text(part).ifPresent(text -> identify(kind, text));
        }
      }
    }
  }

  private void identify(String kind, String text) {
    if (MetadataPage.isDoi(text)) {
      identifiers.add(new RawIdentifier("doi", text.substring(text.indexOf("10."))));
    } else if (SCHEMES.contains(kind)) {
      identifiers.add(new RawIdentifier(kind, text));
    } else if (text.toLowerCase(Locale.ROOT).contains("arxiv")) {
      ArxivId.parse(text)
          .ifPresent(id -> identifiers.add(new RawIdentifier("arxiv", id.toString())));
    }
  }

  private void pages() {
    Optional<String> first = node.text("pageStart");
    Optional<String> last = node.text("pageEnd");
    node.text("pagination")
        .or(() -> first.flatMap(from -> last.map(to -> from.equals(to) ? from : from + "-" + to)))
        .or(() -> first)
        .ifPresent(pages -> texts.put("pages", pages));
  }
}
