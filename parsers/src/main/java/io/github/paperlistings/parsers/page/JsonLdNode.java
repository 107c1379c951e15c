package io.github.paperlistings.parsers.page;

import io.github.paperlistings.parsers.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A node of JSON-LD, whose values may be texts, objects that hold one, or lists of either.
 *
 * @param fields the fields of the node
 * @param graph what a node that is only named stands for
 */
record JsonLdNode(JsonObject fields, JsonLdGraph graph) {

  private static final String NAME = "name";

  /** Whether the node is of one of some types of schema.org, however their names are written. */
  boolean isA(Set<String> types) {
    return fields.texts("@type").stream().map(JsonLdNode::localName).anyMatch(types::contains);
  }

  /** The first text of a field; of an object, its value, name or address. */
  Optional<String> text(String name) {
    return texts(name).stream().findFirst();
  }

  /** The texts of a field. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonLdNode node : nodes(name)) {
      node.fields.firstText("@value", "value", NAME, "url").ifPresent(texts::add);
    }
    return texts.stream().map(String::strip).toList();
  }

  /** The objects of a field, in the order of a list where it has one; a text is a bare name. */
  List<JsonLdNode> nodes(String name) {
    List<JsonLdNode> nodes = new ArrayList<>();
    for (JsonObject object : fields.objectsAndTexts(name, NAME)) {
      if (object.has("@list")) {
        object.objectsAndTexts("@list", NAME).forEach(inner -> nodes.add(graph.node(inner)));
      } else {
        nodes.add(graph.node(object));
      }
    }
    return nodes;
  }

  /** {@code https://schema.org/Person} and {@code schema:Person} are {@code Person}. */
  private static String localName(String type) {
    int end = type.length();
    while (end > 0 && "/:#".indexOf(type.charAt(end - 1)) < 0) {
      end--;
    }
    return type.substring(end);
  }
}
