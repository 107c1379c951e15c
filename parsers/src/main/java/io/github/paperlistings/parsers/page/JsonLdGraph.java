package io.github.paperlistings.parsers.page;

import io.github.paperlistings.model.Diagnostic;
import io.github.paperlistings.model.DiagnosticCodes;
import io.github.paperlistings.model.Severity;
import io.github.paperlistings.parsers.json.JsonCursor;
import io.github.paperlistings.parsers.json.JsonObject;
import io.github.paperlistings.spi.ParseContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;

/** The JSON-LD of a page, whose nodes may stand in one another or be named by {@code @id}. */
final class JsonLdGraph {

  private static final String ID = "@id";

  private final ParseContext context;
  private final List<JsonObject> roots = new ArrayList<>();
  private final Map<String, JsonObject> named = new HashMap<>();

  private JsonLdGraph(ParseContext context) {
    this.context = context;
  }

  /** Reads all of it; what is broken is told and costs nothing else. */
  static JsonLdGraph of(Document document, ParseContext context) {
    JsonLdGraph graph = new JsonLdGraph(context);
    for (Element script : document.select("script[type=application/ld+json]")) {
      try (JsonCursor json = JsonCursor.of(script.data(), context.limits())) {
        while (json.nextValue()) {
          graph.read(json);
        }
      } catch (JacksonException e) {
        context.report(
            Diagnostic.of(
                Severity.WARNING,
                DiagnosticCodes.PAYLOAD_BROKEN,
                "the JSON-LD of the page is broken: " + e.getOriginalMessage()));
      }
    }
    graph.roots.forEach(graph::name);
    return graph;
  }

  /** The nodes that stand in no other. */
  List<JsonLdNode> roots() {
    return roots.stream().map(this::node).toList();
  }

  /** The node that an object is, or names. */
  JsonLdNode node(JsonObject object) {
    boolean isName = object.has(ID) && object.names().size() == 1;
    return new JsonLdNode(
        isName ? named.getOrDefault(object.text(ID).orElse(""), object) : object, this);
  }

  private void read(JsonCursor json) {
    if (json.isArray()) {
      json.array(() -> read(json));
    } else if (json.isObject()) {
      roots.add(JsonObject.read(json, context.limits()));
    } else {
      json.skip();
    }
  }

  private void name(JsonObject object) {
    if (object.names().size() > 1) {
      object.text(ID).ifPresent(id -> named.putIfAbsent(id, object));
    }
    object.names().forEach(field -> object.objects(field).forEach(this::name));
  }
}
