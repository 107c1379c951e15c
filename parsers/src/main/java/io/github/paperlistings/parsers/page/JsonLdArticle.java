package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.RawAuthor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One article of JSON-LD. */
final class JsonLdArticle {

  private final JsonLdNode node;
  private final Map<String, String> texts = new HashMap<>();
  private final List<RawAuthor> authors = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

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
    readAddresses();
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
    return addresses.stream().filter(MetadataPage::isDoi).toList();
  }

  /** What names the article: DOIs, addresses, numbers of any kind. */
  List<String> addresses() {
    return addresses;
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

  private void readAddresses() {
    for (String field : List.of("identifier", "sameAs", "doi", "@id", "url")) {
      addresses.addAll(node.texts(field));
      node.nodes(field).forEach(inner -> addresses.addAll(inner.texts("@id")));
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
